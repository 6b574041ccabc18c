package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.boundary.SittingPlan;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.PaperForms;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.RefusedException;

class SittingSetupTest {

  private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
  private static final UUID SITTING = new UUID(1, 1);
  private static final UUID CLASS = new UUID(2, 2);

  private final SittingSetup setup =
      new SittingSetup(
          new Ids(), new ExamSettings(Duration.ofSeconds(5), 7, 100, 10, Duration.ofSeconds(5)));

  @Test
  void aWholePlanIsTaken() {
    assertThatCode(() -> setup.check(plan(NOW, NOW.plusSeconds(900), 90), NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void anEmptyPlanIsToldEverythingItLacks() {
    var nothing = new SittingPlan(" ", null, List.of(), null, null, null);

    assertThat(faults(nothing))
        .containsExactlyInAnyOrder(
            "/title required",
            "/paperId required",
            "/classIds class-required",
            "/opensAt required",
            "/closesAt required",
            "/minutes minutes-out-of-range");
  }

  @Test
  void aWindowThatIsOverIsRefused() {
    assertThat(faults(plan(NOW.minusSeconds(900), NOW, 90)))
        .containsExactly("/closesAt window-is-past");
  }

  @Test
  void aWindowThatEndsBeforeItOpensIsRefused() {
    assertThat(faults(plan(NOW.plusSeconds(900), NOW.plusSeconds(600), 90)))
        .containsExactly("/closesAt window-ends-before-it-opens");
  }

  @Test
  void minutesStayWithinWhatCanBeSat() {
    assertThat(faults(plan(NOW, NOW.plusSeconds(900), 0)))
        .containsExactly("/minutes minutes-out-of-range");
    assertThat(faults(plan(NOW, NOW.plusSeconds(900), 301)))
        .containsExactly("/minutes minutes-out-of-range");
  }

  @Test
  void neighboursOnTheListNeverShareAForm() {
    List<Candidate> list = setup.list(SITTING, pupils(40), paper("1001", "1002", "1003"), 5);

    assertThat(list).hasSize(40);
    for (int i = 1; i < list.size(); i++) {
      assertThat(list.get(i).formCode()).isNotEqualTo(list.get(i - 1).formCode());
    }
  }

  @Test
  void numbersHaveEightDigitsAndKeepTheirZeros() {
    List<Candidate> list = setup.list(SITTING, pupils(2), paper("1001", "1002"), 5);

    assertThat(list).extracting(Candidate::sbd).containsExactly("07000001", "07000002");
  }

  @Test
  void aPupilOfTwoClassesSitsOnce() {
    List<ClassPupil> twice = List.of(pupil(1), pupil(2), pupil(1));

    assertThat(setup.list(SITTING, twice, paper("1001"), 5)).hasSize(2);
  }

  @Test
  void theSameSeedDealsTheSameForms() {
    assertThat(setup.list(SITTING, pupils(30), paper("1001", "1002"), 9))
        .extracting(Candidate::formCode)
        .isEqualTo(
            setup.list(SITTING, pupils(30), paper("1001", "1002"), 9).stream()
                .map(Candidate::formCode)
                .toList());
  }

  @Test
  void classesWithoutPupilsMakeNoSitting() {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> setup.list(SITTING, List.of(), paper("1001"), 5));

    assertThat(refused.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("no-pupils"));
  }

  private List<String> faults(SittingPlan plan) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> setup.check(plan, NOW));
    return refused.findings().stream()
        .map(finding -> finding.path() + " " + finding.code())
        .toList();
  }

  private static SittingPlan plan(Instant opens, Instant closes, int minutes) {
    return new SittingPlan("Thi thử", new UUID(9, 9), List.of(CLASS), opens, closes, minutes);
  }

  private static List<ClassPupil> pupils(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(SittingSetupTest::pupil).toList();
  }

  private static ClassPupil pupil(int number) {
    return new ClassPupil(new UUID(3, number), "Học sinh " + number, "", CLASS, "12A1", number);
  }

  private static PaperForms paper(String... codes) {
    List<FormRef> forms =
        IntStream.range(0, codes.length)
            .mapToObj(i -> new FormRef(new UUID(4, i), codes[i]))
            .toList();
    return new PaperForms(new UUID(9, 9), "Đề", "TOAN", "TOAN-2025", 90, new UUID(5, 5), forms);
  }
}
