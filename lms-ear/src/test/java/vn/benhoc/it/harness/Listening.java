package vn.benhoc.it.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A socket as a page has it: what is told is kept in its order. */
public final class Listening implements WebSocket.Listener, AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder partly = new StringBuilder();
  private WebSocket socket;

  private Listening() {}

  static Listening open(HttpClient client, URI address, URI site) {
    Listening listening = new Listening();
    String origin = site.getScheme() + "://" + site.getAuthority();
    URI ws = URI.create(address.toString().replaceFirst("^http", "ws"));
    listening.socket =
        await(client.newWebSocketBuilder().header("Origin", origin).buildAsync(ws, listening));
    return listening;
  }

  /** The status with which the door refuses a socket from another site's page. */
  public static int refusal(HttpClient client, URI address, String origin) {
    try {
      URI ws = URI.create(address.toString().replaceFirst("^http", "ws"));
      client.newWebSocketBuilder().header("Origin", origin).buildAsync(ws, new Listening()).join();
      return 101;
    } catch (java.util.concurrent.CompletionException refused) {
      if (refused.getCause() instanceof java.net.http.WebSocketHandshakeException handshake) {
        return handshake.getResponse().statusCode();
      }
      throw refused;
    }
  }

  private static <T> T await(CompletableFuture<T> done) {
    try {
      return done.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException | TimeoutException failure) {
      throw new AssertionError("the socket: " + failure.getMessage(), failure);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partly.append(data);
    if (last) {
      try {
        told.add(Api.JSON.readTree(partly.toString()));
      } catch (JsonProcessingException broken) {
        throw new AssertionError(partly.toString(), broken);
      }
      partly.setLength(0);
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closed.complete(status);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed.complete(-1);
  }

  public void say(String text) {
    await(socket.sendText(text, true));
  }

  /** The next that is told of that kind; it comes within so long, or the test fails. */
  public JsonNode next(Duration limit, Predicate<JsonNode> wanted) {
    Instant until = Instant.now().plus(limit);
    StringBuilder others = new StringBuilder();
    try {
      while (true) {
        long left = Duration.between(Instant.now(), until).toMillis();
        JsonNode one = told.poll(Math.max(0, left), TimeUnit.MILLISECONDS);
        if (one == null) {
          throw new AssertionError("not told within " + limit + ", but: " + others);
        }
        if (wanted.test(one)) {
          return one;
        }
        others.append(one.toString(), 0, Math.min(600, one.toString().length())).append(' ');
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Forgets what was told so far. */
  public void forget() {
    told.clear();
  }

  /** The status with which the server closes it within so long. */
  public int closing(Duration limit) {
    try {
      return closed.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException | TimeoutException failure) {
      throw new AssertionError("not closed within " + limit, failure);
    }
  }

  /** The network is gone: no farewell. */
  public void cut() {
    socket.abort();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
