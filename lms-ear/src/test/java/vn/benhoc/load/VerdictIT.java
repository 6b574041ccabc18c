package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.load.ChaosReport.Held;
import vn.benhoc.load.ReceiptBook.Balance;

/** What makes a load run fail: each fault alone, in each morning, and the code it ends with. */
@Tag("system")
class VerdictIT {

  private static final Report REPORT = new Report("test", line -> {});

  /** How a morning is judged. */
  private interface Judge {
    Verdict of(Report report, int errors, Balance balance);
  }

  static Stream<Arguments> faults() {
    return Stream.<Judge>of(Compare::judge, Province::judge)
        .flatMap(
            judge ->
                Stream.of(
                    Arguments.of(judge, 1, Balance.EVEN, "1 errors under errors"),
                    Arguments.of(judge, 0, new Balance(1, 0, 0), "1 answers under lost"),
                    Arguments.of(judge, 0, new Balance(0, 2, 0), "2 answers under double"),
                    Arguments.of(judge, 0, new Balance(0, 0, 3), "3 answers under other")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultAloneFailsTheRun(Judge judge, int errors, Balance balance, String said) {
    Verdict verdict = judge.of(REPORT, errors, balance);
    assertThat(verdict.faults()).containsExactly(said);
    assertThatThrownBy(verdict::pronounce).hasMessageContaining(said);
    assertThat(LoadRun.code(verdict::pronounce)).isEqualTo(1);
  }

  @Test
  void aRunWithoutFaultsEndsWithZero() {
    for (Judge judge : List.<Judge>of(Compare::judge, Province::judge)) {
      assertThat(LoadRun.code(() -> judge.of(REPORT, 0, Balance.EVEN).pronounce())).isZero();
    }
  }

  static Stream<Arguments> faultsOfTheChaos() {
    return Stream.of(
        Arguments.of(held(new Balance(1, 0, 0), 0, 0), "1 answers under lost"),
        Arguments.of(held(new Balance(0, 1, 0), 0, 0), "1 answers under double"),
        Arguments.of(held(new Balance(0, 0, 1), 0, 0), "1 answers under other"),
        Arguments.of(held(Balance.EVEN, 0, 15.5), "longer than its outages say"),
        Arguments.of(held(Balance.EVEN, 1, 0), "1 answers under shown_otherwise"),
        Arguments.of(held(Balance.EVEN, 2, 0), "1 attempts under wrong_time_or_log"),
        Arguments.of(held(Balance.EVEN, 3, 0), "1 attempts under wrong_counts"),
        Arguments.of(held(Balance.EVEN, 4, 0), "1 marks under missing_marks"),
        Arguments.of(held(Balance.EVEN, 5, 0), "under marked_otherwise"));
  }

  /** With one fault of a kind, 1 to 5; 0 for none. */
  private static Held held(Balance balance, int kind, double unmeasured) {
    int[] count = new int[6];
    count[kind] = 1;
    return new Held(balance, count[1], count[2], count[3], count[4], count[5], unmeasured);
  }

  @ParameterizedTest
  @MethodSource("faultsOfTheChaos")
  void eachFaultAloneFailsTheChaos(Held held, String said) {
    Verdict verdict = ChaosReport.judge(REPORT, held);
    assertThat(verdict.faults()).singleElement().asString().contains(said);
    assertThat(LoadRun.code(verdict::pronounce)).isEqualTo(1);
  }

  @Test
  void aChaosWithoutFaultsEndsWithZero() {
    Held held = held(Balance.EVEN, 0, 3);
    assertThat(LoadRun.code(() -> ChaosReport.judge(REPORT, held).pronounce())).isZero();
  }

  @Test
  void allThatSpeaksAgainstItIsSaid() {
    List<String> lines = new ArrayList<>();
    Report report = new Report("test", lines::add);
    assertThat(Compare.judge(report, 4, new Balance(3, 2, 1)).must(false, "late").faults())
        .containsExactly(
            "4 errors under errors",
            "3 answers under lost",
            "2 answers under double",
            "1 answers under other",
            "late");
    assertThat(lines)
        .containsExactly(
            "figure: test.errors 4.0000 errors",
            "figure: test.lost 3.0000 answers",
            "figure: test.double 2.0000 answers",
            "figure: test.other 1.0000 answers");
  }

  @Test
  void theProcessOfAMorningThatDoesNotExistEndsWithOne() throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                LoadRun.class.getName(),
                "no-such-morning")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said).contains("no such morning");
  }
}
