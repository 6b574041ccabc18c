package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;

class DemoPupilTest {

  private static final Duration WRITING = Duration.ofMinutes(50);
  private static final Duration ADMISSION = Duration.ofMinutes(15);
  private static final Instant OPENS = Instant.parse("2026-11-20T00:30:00Z");

  /** Points of a cluster by the number of right statements, in hundredths. */
  private static final int[] SCALE = {0, 10, 25, 50, 100};

  private static final int OF_A_CHOICE = 25;

  static List<DemoPupil> classList() {
    return IntStream.rangeClosed(1, 20).mapToObj(DemoPupil::at).toList();
  }

  @Test
  void twoStayAwayTwoLeaveItToTheClockAndTheFirstTwoHandIn() {
    assertThat(classList()).filteredOn(pupil -> !pupil.comes()).hasSize(2);
    assertThat(classList()).filteredOn(pupil -> !pupil.handsIn()).hasSize(2);
    assertThat(classList().subList(0, 2))
        .allSatisfy(pupil -> assertThat(pupil.comes() && pupil.handsIn()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("classList")
  void everythingSentIsTakenByTheRules(DemoPupil pupil) {
    Map<SlotId, Item> items = paper("a", 1);
    AttemptRules rules = rules(items);
    AttemptState state = written(pupil, items, rules);
    Instant left = OPENS.plus(pupil.startsAfter()).plus(pupil.finishesAfter(WRITING));

    AttemptState end =
        accepted(rules.apply(state, new AttemptEvent.HandedIn(HandInBy.CANDIDATE), left));

    assertThat(end.handedInAt()).isEqualTo(left);
    assertThat(end.responses()).hasSizeBetween(20, items.size());
  }

  @Test
  void marksAreTheSameWhateverItemsWereDrawn() {
    assertThat(marks(paper("a", 1))).isEqualTo(marks(paper("b", 3)));
  }

  @Test
  void marksAreThoseOfAClass() {
    List<Integer> marks = marks(paper("a", 1));

    assertThat(marks).allSatisfy(mark -> assertThat(mark).isBetween(300, 1000));
    assertThat(Set.copyOf(marks)).hasSizeGreaterThan(10);
    assertThat(marks.stream().mapToInt(mark -> mark).average().orElseThrow())
        .isBetween(550.0, 800.0);
  }

  @Test
  void aBoxIsFilledWithItsKeyOrLeftBlank() {
    Map<SlotId, Item> boxes = new TreeMap<>();
    for (int number = 1; number <= 40; number++) {
      boxes.put(SlotId.of(3, number), ShortItem.of(ref("s", number), ShortAnswer.of("-1,5")));
    }

    AttemptState state = written(DemoPupil.at(1), boxes, rules(boxes));

    assertThat(state.responses().values())
        .hasSizeBetween(10, 39)
        .containsOnly(ShortResponse.of("-1,5"));
  }

  private static List<Integer> marks(Map<SlotId, Item> items) {
    return classList().stream()
        .map(pupil -> written(pupil, items, rules(items)))
        .map(state -> points(state, items))
        .toList();
  }

  private static AttemptState written(
      DemoPupil pupil, Map<SlotId, Item> items, AttemptRules rules) {
    Instant began = OPENS.plus(pupil.startsAfter());
    AttemptState state =
        accepted(rules.apply(AttemptState.initial(), new AttemptEvent.Started(), began));
    for (DemoPupil.Sent sent : pupil.sends(new TreeMap<>(items), WRITING)) {
      for (BatchEvents.Read read : BatchEvents.read(sent.batch())) {
        state = accepted(rules.apply(state, read.event(), began.plus(sent.after())));
      }
    }
    return state;
  }

  private static AttemptState accepted(Transition transition) {
    assertThat(transition).isInstanceOf(Transition.Accepted.class);
    return transition.state();
  }

  private static int points(AttemptState state, Map<SlotId, Item> items) {
    return state.responses().entrySet().stream()
        .mapToInt(entry -> points(entry.getValue(), items.get(entry.getKey())))
        .sum();
  }

  private static int points(Response response, Item item) {
    if (response instanceof ChoiceResponse choice) {
      return choice.option().equals(((ChoiceItem) item).key()) ? OF_A_CHOICE : 0;
    }
    Map<StatementId, Boolean> truths = ((ClusterResponse) response).truths();
    long right =
        ((ClusterItem) item)
            .statements().stream()
                .filter(one -> truths.get(one.id()).equals(one.correct()))
                .count();
    return SCALE[(int) right];
  }

  private static AttemptRules rules(Map<SlotId, Item> items) {
    return new AttemptRules(
        AttemptTerms.of(OPENS, OPENS.plus(ADMISSION), WRITING, Duration.ofSeconds(5)),
        new AttemptPaper(items, Set.of()));
  }

  /** 24 choices and four clusters, as in Lịch sử. */
  private static Map<SlotId, Item> paper(String name, int key) {
    Map<SlotId, Item> items = new HashMap<>();
    List<OptionId> options =
        IntStream.range(0, 4).mapToObj(i -> OptionId.of(name + "option" + i)).toList();
    for (int number = 1; number <= 24; number++) {
      items.put(SlotId.of(1, number), ChoiceItem.of(ref(name, number), options, options.get(key)));
    }
    List<Statement> statements =
        IntStream.range(0, 4)
            .mapToObj(i -> new Statement(StatementId.of(name + "statement" + i), i == key))
            .toList();
    for (int number = 1; number <= 4; number++) {
      items.put(SlotId.of(2, number), ClusterItem.of(ref(name + "c", number), statements));
    }
    return items;
  }

  private static ItemRef ref(String name, int number) {
    return ItemRef.of(name + number);
  }
}
