package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Metrics;
import vn.benhoc.it.harness.SystemTest;

/** Many log in at once: those who write do not wait for them, and each is answered. */
@SystemTest
class LogInRushIT {

  /** More than the server has threads that answer. */
  private static final int RUSH = 60;

  private static final int GUESSES = 20;
  private static final int SAVES_MEANWHILE = 3;

  private final List<Answer> logIns = Collections.synchronizedList(new ArrayList<>());

  @Test
  void savesGoOnWhileManyLogIn(Installation at) throws Exception {
    Exams exams = new Exams(at.as("khaothi"));
    String sitting =
        exams.openSitting(
            exams.drawPaper("TOAN", 2, "shuffled"), "12A1", Duration.ofMinutes(30), 50);
    Api pupil = at.as("hocsinh20");
    JsonNode begun = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    String attempt = "attempts/" + begun.path("id").asText();
    JsonNode item = Exams.items(pupil.get(attempt + "/paper").expect(200).json()).get(0);

    List<Thread> rush = IntStream.range(0, RUSH).mapToObj(i -> logIn(at)).toList();
    rush.forEach(Thread::start);
    double mostWaiting = 0;
    int savedMeanwhile = 0;
    Duration slowest = Duration.ZERO;
    long sequence = 0;
    while (rush.stream().anyMatch(Thread::isAlive)) {
      sequence++;
      Instant sent = Instant.now();
      pupil.put(attempt + "/responses", save(item, sequence)).expect(200);
      Duration took = Duration.between(sent, Instant.now());
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
      double waiting = Metrics.of(at).value("log_ins_waiting");
      savedMeanwhile += waiting > 0 ? 1 : 0;
      mostWaiting = Math.max(mostWaiting, waiting);
      Thread.sleep(200);
    }

    Figures.print("slowest save while many log in", slowest.toMillis(), "ms");
    Figures.print("most log-ins that waited", mostWaiting, "log-ins");
    assertThat(logIns).hasSize(RUSH).allSatisfy(LogInRushIT::isLetInOrAskedToComeAgain);
    assertThat(logIns).anySatisfy(one -> assertThat(one.status()).isEqualTo(200));
    assertThat(mostWaiting).as("a line was there").isGreaterThan(1);
    assertThat(savedMeanwhile)
        .as("receipts while others wait")
        .isGreaterThanOrEqualTo(SAVES_MEANWHILE);
    assertThat(Metrics.of(at).value("log_ins_waiting")).isZero();
  }

  @Test
  void guessesThatWaitTogetherAreStoppedAsSoonAsEnoughOfThemFailed(Installation at)
      throws Exception {
    List<Thread> guesses =
        IntStream.range(0, GUESSES)
            .mapToObj(i -> logIn(at, "nobody-in-line", "guess-" + i))
            .toList();
    guesses.forEach(Thread::start);
    for (Thread guess : guesses) {
      guess.join();
    }
    int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    assertThat(logIns).hasSize(GUESSES);
    assertThat(logIns)
        .extracting(Answer::problem)
        .containsOnly("wrong-credentials", "too-many-tries");
    assertThat(logIns)
        .filteredOn(one -> one.problem().equals("wrong-credentials"))
        .as("the fifth brings the pause; what is being compared beside it still fails")
        .hasSizeBetween(5, 4 + atOnce);
  }

  private Thread logIn(Installation at) {
    return logIn(at, "hocsinh21", at.settings().demo().password());
  }

  private Thread logIn(Installation at, String username, String password) {
    return new Thread(() -> logIns.add(at.visitor().trySignIn(username, password)));
  }

  /** On a slow machine not all have their turn in time. */
  private static void isLetInOrAskedToComeAgain(Answer answer) {
    if (answer.status() == 200) {
      assertThat(answer.json().path("person").path("username").asText()).isEqualTo("hocsinh21");
    } else {
      assertThat(answer.expect(503).problem()).isEqualTo("log-in-busy");
      assertThat(answer.header("Retry-After")).isEqualTo("20");
    }
  }

  private static JsonNode save(JsonNode item, long sequence) {
    JsonNode option = item.path("options").path((int) (sequence % 2)).path("id");
    JsonNode answer =
        Api.JSON.createObjectNode().put("kind", "choice").put("option", option.asText());
    return Exams.batch("page", Map.of(item.path("slot").asText(), answer), sequence);
  }
}
