package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** Time for all of a sitting reaches each log once, whoever starts or is killed meanwhile. */
@SystemTest
class ActsForManyIT {

  private static final int STARTING = 160;
  private static final int ACTS = 6;
  private static final int WRITING = 8_000;
  private static final int LIMIT_SECONDS = 60;

  /** One each: all come at once. */
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void whoStartsWhileTimeIsGivenHasAllOfItOnce(Installation at) throws Exception {
    Hall hall = Hall.of(at, name("bat-dau"), STARTING);
    String sitting = hall.open(STARTING / 40);
    Api manager = at.as("khaothi");
    URI start = at.address().resolve("/api/v1/my/sittings/" + sitting + "/attempt?client=page");
    List<CompletableFuture<Void>> starts =
        hall.tickets().stream()
            .map(ticket -> CompletableFuture.runAsync(() -> start(start, ticket), threads))
            .toList();
    List<CompletableFuture<Void>> acts =
        IntStream.range(0, ACTS)
            .mapToObj(
                any ->
                    CompletableFuture.runAsync(
                        () -> give(manager, sitting, UUID.randomUUID()), threads))
            .toList();
    CompletableFuture.allOf(
            Stream.concat(starts.stream(), acts.stream()).toArray(CompletableFuture[]::new))
        .get(LIMIT_SECONDS, TimeUnit.SECONDS);
    assertThat(GrantedTimes.of(at, sitting)).isEqualTo(GrantedTimes.each(STARTING, ACTS));
  }

  @Test
  void anActInWhoseMidstTheServerIsKilledIsDoneByTheSameOrderAgain(Installation at)
      throws Exception {
    Hall hall = Hall.of(at, name("mat-dien"), WRITING);
    String sitting = hall.open(WRITING / 40);
    WrittenAttempts.begin(at, sitting);
    Api manager = at.as("khaothi");
    UUID order = UUID.randomUUID();
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(() -> give(manager, sitting, order), threads);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (GrantedTimes.of(at, sitting).logs() == 0) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
    at.killAndRestart();

    assertThat(first).isCompletedExceptionally();
    assertThat(GrantedTimes.of(at, sitting).logs()).isBetween(1, WRITING - 1);
    give(at.as("khaothi"), sitting, order);
    assertThat(GrantedTimes.of(at, sitting)).isEqualTo(GrantedTimes.each(WRITING, 1));
  }

  private static String name(String what) {
    return what + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static void give(Api manager, String sitting, UUID id) {
    ObjectNode order =
        Api.JSON
            .createObjectNode()
            .put("requestId", id.toString())
            .put("kind", "time")
            .put("minutes", GrantedTimes.MINUTES)
            .put("reason", "Mất điện");
    manager.post("sittings/" + sitting + "/invigilation/acts", order).expect(200);
  }

  /** Presses start, and again as often as there is only a place in the line. */
  private void start(URI where, Line.Ticket ticket) {
    HttpRequest request =
        HttpRequest.newBuilder(where)
            .header("Cookie", ticket.cookie())
            .header("X-CSRF-Token", ticket.csrfToken())
            .timeout(Duration.ofSeconds(LIMIT_SECONDS))
            .POST(BodyPublishers.noBody())
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      while (answer.statusCode() == 202) {
        TimeUnit.MILLISECONDS.sleep(Api.JSON.readTree(answer.body()).path("retryMillis").asLong());
        answer = client.send(request, BodyHandlers.ofString());
      }
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    } catch (IOException failure) {
      throw new CompletionException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CompletionException(stopped);
    }
  }
}
