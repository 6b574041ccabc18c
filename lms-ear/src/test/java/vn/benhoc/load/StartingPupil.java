package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.benhoc.it.harness.Api;

/**
 * A candidate who presses start and asks again when told to, as a page does: after a place in the
 * line, and after the answer that the server is busy.
 */
final class StartingPupil {

  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

  private final HttpClient client;
  private final URI start;
  private final Line.Ticket ticket;
  private final List<Integer> places = new CopyOnWriteArrayList<>();
  private final List<Long> sentAway = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> attempt = new CompletableFuture<>();

  StartingPupil(HttpClient client, URI start, Line.Ticket ticket) {
    this.client = client;
    this.start = start;
    this.ticket = ticket;
  }

  /** Presses start, and goes on asking until the attempt has begun. */
  void ask() {
    HttpRequest request =
        HttpRequest.newBuilder(start)
            .header("Cookie", ticket.cookie())
            .header("X-CSRF-Token", ticket.csrfToken())
            .timeout(LONGEST_ANSWER)
            .POST(BodyPublishers.noBody())
            .build();
    long asked = System.nanoTime();
    client
        .sendAsync(request, BodyHandlers.ofString())
        .thenAccept(answer -> hear(asked, answer))
        .exceptionally(
            failure -> {
              attempt.completeExceptionally(failure);
              return null;
            });
  }

  private void hear(long asked, HttpResponse<String> answer) {
    JsonNode said = json(answer);
    if (answer.statusCode() == 200) {
      attempt.complete(said.path("id").asText());
    } else if (answer.statusCode() == 202) {
      long retry = said.path("retryMillis").asLong();
      if (retry < 250 || retry > 20_000 || retryAfter(answer) != (retry + 999) / 1_000) {
        throw new AssertionError("when to ask again: " + answer.body() + answer.headers().map());
      }
      places.add(said.path("position").asInt());
      askAfter(retry);
    } else if (answer.statusCode() == 503 && said.path("type").asText().endsWith(":exam-busy")) {
      sentAway.add(asked);
      askAfter(TimeUnit.SECONDS.toMillis(said.path("seconds").asLong()));
    } else {
      throw new AssertionError(answer.statusCode() + ": " + answer.body());
    }
  }

  private static long retryAfter(HttpResponse<String> answer) {
    return answer.headers().firstValueAsLong("Retry-After").orElse(-1);
  }

  private void askAfter(long millis) {
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(this::ask);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return Api.JSON.readTree(answer.body());
    } catch (JsonProcessingException broken) {
      throw new CompletionException(answer.body(), broken);
    }
  }

  /** The places in the line that were told so far. */
  List<Integer> places() {
    return places;
  }

  /** Whether a place was told at least so often. */
  boolean heard(int times) {
    return places.size() >= times;
  }

  /** Fails where something was answered, or happened, that is not to be expected. */
  void complain() {
    if (attempt.isCompletedExceptionally()) {
      attempt.join();
    }
  }

  /** Whether the server once was too busy. */
  boolean wasSentAway() {
    return !sentAway.isEmpty();
  }

  /** Whether it was too busy for something that was asked before that moment of the nano clock. */
  boolean wasSentAwayBefore(long moment) {
    return sentAway.stream().anyMatch(asked -> asked < moment);
  }

  /** The id of the attempt, once it has begun. */
  String begun() {
    return attempt.join();
  }

  /** Waits until the attempt has begun. */
  void awaitBegun(long seconds) throws InterruptedException, ExecutionException, TimeoutException {
    attempt.get(seconds, TimeUnit.SECONDS);
  }
}
