package vn.benhoc.engine.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.statistics.irt.ItemParameters;

class AnswerChangeScreenTest {

  private static final FalseAlarms ALARMS = FalseAlarms.anyInnocent(0.05);
  private static final ItemParameters EASY = new ItemParameters(1, -1);
  private static final ItemParameters HARD = new ItemParameters(1.5, 1);

  /** Key 0 everywhere. */
  private static final List<ScreenedItem> ITEMS =
      List.of(
          ScreenedItem.of(4, 0, EASY),
          ScreenedItem.of(4, 0, HARD),
          ScreenedItem.of(4, 0, EASY),
          ScreenedItem.of(4, 0, HARD),
          ScreenedItem.of(4, 0, EASY),
          ScreenedItem.of(4, 0, HARD));

  @Test
  void changesAreCountedByFirstAndLastChoice() {
    AnswerChanges changes =
        only(
            List.of(
                List.of(1, 0), // wrong to right
                List.of(-1, 2, -1, 3, 0), // wrong to right, with detours
                List.of(-1, 0, 1), // right to wrong, after a blank
                List.of(0, 2, -1), // right to empty
                List.of(1, 2), // wrong to wrong
                List.of(0, 1, 0))); // back to the first
    assertThat(changes.wrongToRight()).isEqualTo(2);
    assertThat(changes.rightToWrong()).isEqualTo(2);
    assertThat(changes.others()).isEqualTo(2);
    assertThat(changes.changed()).isEqualTo(6);
    assertThat(changes.candidate()).isEqualTo("An");
    assertThat(changes.index()).as("nothing was left unchanged").isEmpty();
  }

  @Test
  void takingAnAnswerBackAndGivingItAgainIsNoChange() {
    AnswerChanges changes =
        only(
            List.of(
                List.of(0, -1, 0),
                List.of(1, 1),
                List.of(),
                List.of(2, -1),
                List.of(-1),
                List.of(0)));
    assertThat(changes.changed()).isZero();
    assertThat(changes.index()).isEmpty();
  }

  @Test
  void theIndexIsThatOfTheFormula() {
    // unchanged: right on an easy, wrong on a hard item; left out: one; changed: 3, right on 2
    AnswerChanges.Index index =
        only(List.of(
                List.of(0), List.of(1), List.of(2, 0), List.of(3, 0), List.of(1, 2), List.of()))
            .index()
            .orElseThrow();
    double mass = 0;
    double mean = 0;
    double tail = 0;
    for (double theta = -8; theta <= 8; theta += 0.001) {
      double weight = Math.exp(-theta * theta / 2) * curve(EASY, theta) * (1 - curve(HARD, theta));
      double easy = curve(EASY, theta);
      double hard = curve(HARD, theta);
      mass += weight;
      mean += weight * theta;
      tail +=
          weight * (easy * easy * (1 - hard) + 2 * easy * (1 - easy) * hard + easy * easy * hard);
    }
    double theta = mean / mass;
    double expected = 2 * curve(EASY, theta) + curve(HARD, theta);
    double variance =
        2 * curve(EASY, theta) * (1 - curve(EASY, theta))
            + curve(HARD, theta) * (1 - curve(HARD, theta));
    assertThat(index.right()).isEqualTo(2);
    assertThat(index.expected()).isCloseTo(expected, within(1e-6));
    assertThat(index.edi()).isCloseTo((2 - expected - 0.5) / Math.sqrt(variance), within(1e-6));
    assertThat(index.pValue()).isCloseTo(tail / mass, within(1e-6));
    assertThat(index.adjusted()).isEqualTo(index.pValue());
  }

  @Test
  void itemsWithoutACurveAreLeftOut() {
    List<ScreenedItem> items = new ArrayList<>(ITEMS);
    items.set(2, new ScreenedItem(4, 0, Optional.empty()));
    AnswerChanges changes =
        new AnswerChangeScreen(items, ALARMS)
            .screen(
                List.of(
                    history(
                        List.of(
                            List.of(0),
                            List.of(1),
                            List.of(2, 0),
                            List.of(3, 0),
                            List.of(),
                            List.of()))))
            .candidates()
            .get(0);
    assertThat(changes.changed()).isEqualTo(1);
    assertThat(changes.index().orElseThrow().right()).isEqualTo(1);
  }

  @Test
  void changedItemsThatLeaveNothingToChanceHaveNoIndex() {
    ItemParameters certain = new ItemParameters(10, -100);
    List<ScreenedItem> items = List.of(ScreenedItem.of(4, 0, certain), ScreenedItem.of(4, 0, EASY));
    AnswerChangeScreen screen = new AnswerChangeScreen(items, ALARMS);
    AnswerHistory certainlyRight = new AnswerHistory("a", List.of(List.of(1, 0), List.of(0)));
    assertThat(screen.screen(List.of(certainlyRight)).candidates().get(0).index()).isEmpty();
    AnswerHistory impossible = new AnswerHistory("b", List.of(List.of(1), List.of(1, 0)));
    AnswerChanges.Index index =
        screen.screen(List.of(impossible)).candidates().get(0).index().orElseThrow();
    assertThat(index.pValue()).isBetween(0.0, 1.0);
  }

  @Test
  void aHistoryOfOtherLengthIsRefused() {
    AnswerChangeScreen screen = new AnswerChangeScreen(ITEMS, ALARMS);
    AnswerHistory tooShort = new AnswerHistory("a", List.of(List.of(0)));
    assertThatThrownBy(() -> screen.screen(List.of(tooShort))).hasMessage("1 answers to 6 items");
  }

  @Test
  void anOptionThatTheItemHasNotIsRefused() {
    assertThatThrownBy(() -> new AnswerHistory("a", List.of(List.of(0), List.of(-2, 0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no option -2");
    AnswerChangeScreen screen = new AnswerChangeScreen(ITEMS.subList(0, 2), ALARMS);
    AnswerHistory history = new AnswerHistory("a", List.of(List.of(0), List.of(4, 0)));
    assertThatThrownBy(() -> screen.screen(List.of(history)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("item 1 has no option 4");
  }

  @Test
  void thePValueAtTheRateIsFlagged() {
    List<AnswerHistory> one =
        List.of(
            history(
                List.of(
                    List.of(0), List.of(1), List.of(2, 0), List.of(3, 0), List.of(), List.of())));
    double p =
        new AnswerChangeScreen(ITEMS, ALARMS)
            .screen(one)
            .candidates()
            .get(0)
            .index()
            .orElseThrow()
            .pValue();
    for (int flags : new int[] {0, 1}) {
      FalseAlarms rate = FalseAlarms.anyInnocent(flags == 1 ? p : Math.nextDown(p));
      assertThat(new AnswerChangeScreen(ITEMS, rate).screen(one).flags()).hasSize(flags);
    }
  }

  @Test
  void onlyTheOneWhoseChangesAreAllRightIsFlagged() {
    SimulatedSitting sitting = new SimulatedSitting(40, 5);
    List<AnswerHistory> histories = new ArrayList<>();
    for (int candidate = 0; candidate < 30; candidate++) {
      histories.add(honest(sitting, "c" + candidate, sitting.normal(), 4));
    }
    histories.add(7, new AnswerHistory("still", unchanged(sitting, 0)));
    histories.add(20, tampered(sitting, "tampered", -0.5, 14));
    AnswerChangeScreen.Findings findings =
        new AnswerChangeScreen(sitting.items, ALARMS).screen(histories);
    assertThat(findings.candidates())
        .extracting(AnswerChanges::candidate)
        .isEqualTo(histories.stream().map(AnswerHistory::candidate).toList());
    assertThat(findings.flags()).hasSize(1);
    Flag flag = findings.flags().get(0);
    AnswerChanges.Index index = findings.candidates().get(20).index().orElseThrow();
    assertThat(flag.screen().code()).isEqualTo("answer-changes");
    assertThat(flag.candidates()).containsExactly("tampered");
    assertThat(flag.statistic()).isEqualTo(index.edi()).isGreaterThan(2);
    assertThat(flag.pValue()).isEqualTo(index.pValue());
    assertThat(flag.adjusted()).isEqualTo(index.adjusted()).isEqualTo(31 * index.pValue());
    assertThat(flag.falseAlarms()).isEqualTo(ALARMS);
    assertThat(findings.candidates().get(7).index()).isEmpty();
  }

  @Test
  void honestChangesAreUnlikelyAsOftenAsStated() {
    SimulatedSitting sitting = new SimulatedSitting(40, 77);
    for (int changes : new int[] {3, 10, 30}) {
      List<AnswerHistory> histories = new ArrayList<>();
      for (int candidate = 0; candidate < 600; candidate++) {
        histories.add(honest(sitting, "c" + candidate, sitting.normal(), changes));
      }
      List<AnswerChanges> found =
          new AnswerChangeScreen(sitting.items, ALARMS).screen(histories).candidates();
      for (double rate : new double[] {0.05, 0.2, 0.5}) {
        double share =
            found.stream().filter(change -> change.index().orElseThrow().pValue() <= rate).count()
                / 600.0;
        assertThat(share).isLessThanOrEqualTo(rate + 2.5 * Math.sqrt(rate * (1 - rate) / 600));
      }
      double median =
          found.stream().filter(c -> c.index().orElseThrow().pValue() <= 0.5).count() / 600.0;
      assertThat(median).as("not idle either").isGreaterThan(0.25);
    }
  }

  @Test
  void tamperingIsFound() {
    SimulatedSitting sitting = new SimulatedSitting(40, 78);
    AnswerChangeScreen screen =
        new AnswerChangeScreen(sitting.items, FalseAlarms.anyInnocent(0.01));
    int found = 0;
    for (int time = 0; time < 200; time++) {
      AnswerHistory history = tampered(sitting, "c", -0.5 + 0.5 * sitting.normal(), 10);
      found += screen.screen(List.of(history)).flags().size();
    }
    assertThat(found).isGreaterThan(150);
  }

  private static double curve(ItemParameters item, double theta) {
    return 1 / (1 + Math.exp(-item.discrimination() * (theta - item.difficulty())));
  }

  private static List<List<Integer>> unchanged(SimulatedSitting sitting, double theta) {
    List<List<Integer>> choices = new ArrayList<>();
    for (int answer : sitting.answers(theta)) {
      choices.add(List.of(answer));
    }
    return choices;
  }

  /** The last answers are by ability, whatever was chosen before. */
  private static AnswerHistory honest(
      SimulatedSitting sitting, String candidate, double theta, int changes) {
    List<List<Integer>> choices = unchanged(sitting, theta);
    for (int item = 0; item < changes; item++) {
      int last = choices.get(item).get(0);
      choices.set(item, List.of((last + 1) % SimulatedSitting.OPTIONS, last));
    }
    return new AnswerHistory(candidate, choices);
  }

  /** Wrong answers are put right by somebody else. */
  private static AnswerHistory tampered(
      SimulatedSitting sitting, String candidate, double theta, int most) {
    List<List<Integer>> choices = unchanged(sitting, theta);
    int changed = 0;
    for (int item = 0; item < choices.size() && changed < most; item++) {
      int key = sitting.items.get(item).key();
      if (choices.get(item).get(0) != key) {
        choices.set(item, List.of(choices.get(item).get(0), key));
        changed++;
      }
    }
    return new AnswerHistory(candidate, choices);
  }

  private static AnswerHistory history(List<List<Integer>> choices) {
    return new AnswerHistory("An", choices);
  }

  private static AnswerChanges only(List<List<Integer>> choices) {
    return new AnswerChangeScreen(ITEMS, ALARMS)
        .screen(List.of(history(choices)))
        .candidates()
        .get(0);
  }
}
