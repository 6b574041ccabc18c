package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.InTime;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Metrics;
import vn.benhoc.it.harness.SavingPupil;
import vn.benhoc.it.harness.SystemTest;

/**
 * More press start than the server works on at once, and it can't get on with those: the test holds
 * their rows, as staff do who change many candidates. The others hear their places.
 */
@SystemTest
@InTime
class FullLineIT {

  /** As many as {@code LMS_EXAM_STARTS_AT_ONCE} is by default. */
  private static final int AT_ONCE = 64;

  private static final int IN_LINE = 92;
  private static final int WRITERS = 4;
  private static final int LIMIT_SECONDS = 20;

  /** How often the scene is played where the machine is too slow for it. */
  private static final int SCENES = 3;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void whoStandsInTheLineHearsAPlaceThatFallsAndBeginsOnce(Installation at) throws Exception {
    int scene = 1;
    while (!isPlayed(at)) {
      assertThat(scene).as("scenes in which rows were held too long").isLessThan(SCENES);
      scene++;
    }
  }

  /**
   * Plays it in a hall of its own.
   *
   * @return whether it shows anything: rows that are held longer than the server has patience send
   *     candidates away, who lose their places by that
   */
  private boolean isPlayed(Installation at) throws Exception {
    String name = "hang-doi-" + UUID.randomUUID().toString().substring(0, 8);
    Hall hall = Hall.of(at, name, AT_ONCE + IN_LINE);
    String sitting = hall.open((AT_ONCE + IN_LINE + 39) / 40);
    URI start = at.address().resolve("/api/v1/my/sittings/" + sitting + "/attempt?client=page");
    List<StartingPupil> pupils =
        hall.tickets().stream().map(ticket -> new StartingPupil(client, start, ticket)).toList();
    List<SavingPupil> writers = writers(at);
    List<Thread> writing = writers.stream().map(Thread::new).toList();
    try (HeldRows first = HeldRows.of(at, sitting, 0, AT_ONCE);
        HeldRows others = HeldRows.of(at, sitting, AT_ONCE, IN_LINE)) {
      pupils.subList(0, AT_ONCE).forEach(StartingPupil::ask);
      awaitHeld(at, pupils);
      writing.forEach(Thread::start);
      if (!isPressed(pupils, first, others)) {
        return false;
      }
    } finally {
      writers.forEach(SavingPupil::stop);
      for (Thread thread : writing) {
        thread.join();
      }
    }
    assertPlacesFell(pupils);
    assertThat(pupils.stream().map(StartingPupil::begun).collect(Collectors.toSet()))
        .hasSize(AT_ONCE + IN_LINE);
    assertThat(begun(at, sitting)).isEqualTo(AT_ONCE + IN_LINE);
    assertThat(hall.crooked(sitting)).isZero();
    assertWritten(writers);
    return true;
  }

  /** All that are worked on at once are: nobody who comes now takes a place that is still free. */
  private static void awaitHeld(Installation at, List<StartingPupil> pupils) throws Exception {
    await(pupils, "the first are worked on", () -> Metrics.of(at).value("exam_waiting") >= AT_ONCE);
  }

  /**
   * The first are let go when all others have heard a place, and these when they have heard
   * another.
   *
   * @return whether nobody was sent away because of the rows that were held
   */
  private static boolean isPressed(List<StartingPupil> pupils, HeldRows first, HeldRows others)
      throws Exception {
    List<StartingPupil> line = pupils.subList(AT_ONCE, AT_ONCE + IN_LINE);
    line.forEach(StartingPupil::ask);
    await(pupils, "places are told", () -> line.stream().allMatch(one -> one.heard(1)));
    first.release();
    await(
        pupils,
        "places are told again",
        () -> line.stream().allMatch(one -> one.places().get(0) <= AT_ONCE || one.heard(2)));
    others.release();
    long released = System.nanoTime();
    for (StartingPupil one : pupils) {
      one.awaitBegun(LIMIT_SECONDS);
    }
    return pupils.stream().noneMatch(one -> one.wasSentAwayBefore(released));
  }

  private static void assertPlacesFell(List<StartingPupil> pupils) {
    List<StartingPupil> line = pupils.subList(AT_ONCE, AT_ONCE + IN_LINE);
    assertThat(pupils.subList(0, AT_ONCE)).allMatch(one -> one.places().isEmpty());
    assertThat(places(line, 0)).containsExactlyElementsOf(numbers(IN_LINE));
    assertThat(places(line.stream().filter(one -> one.heard(2)).toList(), 1))
        .containsExactlyElementsOf(numbers(IN_LINE - AT_ONCE));
    line.forEach(one -> assertThat(one.places()).isSortedAccordingTo((a, b) -> b - a));
  }

  private static void assertWritten(List<SavingPupil> writers) {
    for (SavingPupil writer : writers) {
      assertThat(writer.ended()).isEmpty();
      assertThat(writer.busy()).isZero();
      assertThat(writer.receipts()).as("gets on, however slow the machine").isGreaterThan(1);
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
  private static List<Integer> places(List<StartingPupil> some, int time) {
    return some.stream().map(one -> one.places().get(time)).sorted().toList();
  }

  private interface Sight {
    boolean isSeen() throws Exception;
  }

  /** Waits until it is seen, or somebody is sent away: then it may never be. */
  private static void await(List<StartingPupil> pupils, String what, Sight sight) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (pupils.stream().noneMatch(StartingPupil::wasSentAway) && !sight.isSeen()) {
      pupils.forEach(StartingPupil::complain);
      assertThat(System.nanoTime()).as(what).isLessThan(end);
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
}
