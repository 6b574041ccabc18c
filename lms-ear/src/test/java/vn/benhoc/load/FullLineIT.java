package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Metrics;
import vn.benhoc.it.harness.SavingPupil;
import vn.benhoc.it.harness.SystemTest;

/**
 * More press start than the server works on at once, and it can't get on with those: the test holds
 * their rows, as staff do who change many candidates. The others hear their places.
 */
@SystemTest
class FullLineIT {

  /** As many as {@code LMS_EXAM_STARTS_AT_ONCE} is by default. */
  private static final int AT_ONCE = 64;

  private static final int IN_LINE = 92;
  private static final int WRITERS = 4;
  private static final int LIMIT_SECONDS = 20;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private URI start;

  @Test
  void whoStandsInTheLineHearsAPlaceThatFallsAndBeginsOnce(Installation at) throws Exception {
    String name = "hang-doi-" + UUID.randomUUID().toString().substring(0, 8);
    Hall hall = Hall.of(at, name, AT_ONCE + IN_LINE);
    String sitting = hall.open((AT_ONCE + IN_LINE + 39) / 40);
    start = at.address().resolve("/api/v1/my/sittings/" + sitting + "/attempt?client=page");
    List<Starting> pupils = hall.tickets().stream().map(Starting::new).toList();
    List<SavingPupil> writers = writers(at);
    List<Thread> writing = writers.stream().map(Thread::new).toList();
    try (HeldRows first = HeldRows.of(at, sitting, 0, AT_ONCE);
        HeldRows others = HeldRows.of(at, sitting, AT_ONCE, IN_LINE)) {
      pupils.subList(0, AT_ONCE).forEach(Starting::ask);
      awaitHeld(at);
      writing.forEach(Thread::start);
      press(pupils, first, others);
    } finally {
      writers.forEach(SavingPupil::stop);
      for (Thread thread : writing) {
        thread.join();
      }
    }
    assertPlacesFell(pupils);
    assertThat(pupils.stream().map(one -> one.attempt.join()).collect(Collectors.toSet()))
        .hasSize(AT_ONCE + IN_LINE);
    assertThat(begun(at, sitting)).isEqualTo(AT_ONCE + IN_LINE);
    assertThat(hall.crooked(sitting)).isZero();
    assertWritten(writers);
  }

  /** All that are worked on at once are: nobody who comes now takes a place that is still free. */
  private static void awaitHeld(Installation at) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (Metrics.of(at).value("exam_waiting") < AT_ONCE) {
      assertThat(System.nanoTime()).as("the first are worked on").isLessThan(end);
      Thread.sleep(20);
    }
  }

  /**
   * The first are let go when all others have heard a place, and these when they have heard
   * another.
   */
  private static void press(List<Starting> pupils, HeldRows first, HeldRows others)
      throws Exception {
    List<Starting> line = pupils.subList(AT_ONCE, AT_ONCE + IN_LINE);
    line.forEach(Starting::ask);
    awaitPlaces(line, 1);
    first.release();
    awaitPlaces(line.stream().filter(one -> one.places.get(0) > AT_ONCE).toList(), 2);
    others.release();
    for (Starting one : pupils) {
      one.attempt.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
  }

  private static void assertPlacesFell(List<Starting> pupils) {
    List<Starting> line = pupils.subList(AT_ONCE, AT_ONCE + IN_LINE);
    assertThat(pupils.subList(0, AT_ONCE)).allMatch(one -> one.places.isEmpty());
    assertThat(places(line, 0)).containsExactlyElementsOf(numbers(IN_LINE));
    assertThat(places(line.stream().filter(one -> one.places.size() > 1).toList(), 1))
        .containsExactlyElementsOf(numbers(IN_LINE - AT_ONCE));
    line.forEach(one -> assertThat(one.places).isSortedAccordingTo((a, b) -> b - a));
  }

  private static void assertWritten(List<SavingPupil> writers) {
    for (SavingPupil writer : writers) {
      assertThat(writer.ended()).isEmpty();
      assertThat(writer.busy()).isZero();
      assertThat(writer.receipts()).isGreaterThan(10);
      writer.verify();
    }
  }

  private static List<SavingPupil> writers(Installation at) {
    Exams exams = new Exams(at.as("khaothi"));
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    String sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
    List<SavingPupil> writers = new ArrayList<>();
    for (int number = 1; number <= WRITERS; number++) {
      writers.add(SavingPupil.begin(at.as("hocsinh%02d".formatted(number)), sitting));
    }
    return writers;
  }

  private static List<Integer> numbers(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  /** The places that were told at that time of asking, in order. */
  private static List<Integer> places(List<Starting> some, int time) {
    return some.stream().map(one -> one.places.get(time)).sorted().toList();
  }

  private static void awaitPlaces(List<Starting> some, int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (some.stream().anyMatch(one -> one.places.size() < count)) {
      for (Starting one : some) {
        assertThat(one.attempt).isNotCompletedExceptionally();
      }
      assertThat(System.nanoTime()).as("places are told").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static int begun(Installation at, String sitting) throws SQLException {
    String query =
        "select count(*) from exam_attempt a join exam_event e on e.attempt_id = a.id"
            + " where a.sitting_id = ? and e.kind = 'started'";
    try (Connection database = at.connection();
        PreparedStatement statement = database.prepareStatement(query)) {
      statement.setString(1, sitting);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** A candidate who presses start, and asks again when told to. */
  private final class Starting {

    private final Line.Ticket ticket;
    private final List<Integer> places = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final CompletableFuture<String> attempt = new CompletableFuture<>();

    private Starting(Line.Ticket ticket) {
      this.ticket = ticket;
    }

    private void ask() {
      HttpRequest request =
          HttpRequest.newBuilder(start)
              .header("Cookie", ticket.cookie())
              .header("X-CSRF-Token", ticket.csrfToken())
              .timeout(Duration.ofSeconds(LIMIT_SECONDS))
              .POST(BodyPublishers.noBody())
              .build();
      client
          .sendAsync(request, BodyHandlers.ofString())
          .thenAccept(this::hear)
          .exceptionally(
              failure -> {
                attempt.completeExceptionally(failure);
                return null;
              });
    }

    private void hear(HttpResponse<String> answer) {
      JsonNode said = json(answer);
      if (answer.statusCode() == 200) {
        attempt.complete(said.path("id").asText());
      } else if (answer.statusCode() == 202) {
        long retry = said.path("retryMillis").asLong();
        assertThat(retry).isBetween(250L, 20_000L);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(-1))
            .isEqualTo((retry + 999) / 1_000);
        places.add(said.path("position").asInt());
        CompletableFuture.delayedExecutor(retry, TimeUnit.MILLISECONDS).execute(this::ask);
      } else {
        throw new AssertionError(answer.statusCode() + ": " + answer.body());
      }
    }

    private static JsonNode json(HttpResponse<String> answer) {
      try {
        return Api.JSON.readTree(answer.body());
      } catch (JsonProcessingException broken) {
        throw new CompletionException(new IOException(answer.body(), broken));
      }
    }
  }
}
