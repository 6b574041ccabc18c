package vn.benhoc.marking.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.HandedInAttempt;
import vn.benhoc.exam.boundary.MarkingAccess;
import vn.benhoc.marking.control.BreakdownDocuments.Stored;
import vn.benhoc.marking.control.BreakdownDocuments.StoredReason;
import vn.benhoc.marking.control.BreakdownDocuments.StoredSlot;
import vn.benhoc.marking.entity.Mark;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.outbox.OutboxMessage;
import vn.benhoc.platform.time.TimeSource;

/** A paper of two choices worth 3.00 each, the first option the key, and an essay worth 4.00. */
class AttemptMarkingTest {

  private static final UUID ATTEMPT = new UUID(5, 1);
  private static final UUID FORM = new UUID(8, 1);
  private static final Instant STARTED = Instant.parse("2026-11-21T01:00:00Z");
  private static final Instant MARKED = Instant.parse("2026-11-21T02:00:00Z");
  private static final SlotId FIRST = SlotId.of(1, 1);
  private static final SlotId SECOND = SlotId.of(1, 2);
  private static final SlotId ESSAY = SlotId.of(2, 1);

  private final List<Mark> added = new ArrayList<>();

  @Test
  void everyAnswerIsMarkedByItsItem() {
    Mark mark = marked(Map.of(FIRST, option("a", 1), SECOND, option("b", 2)), Map.of());
    assertThat(mark.points()).isEqualByComparingTo("3");
    assertThat(mark.maximum()).isEqualByComparingTo("10");
    assertThat(mark.run()).isEqualTo(1);
    assertThat(mark.attemptId()).isEqualTo(ATTEMPT);
    assertThat(mark.sittingId()).isEqualTo(TwoSchools.SITTING);
    assertThat(slots(mark))
        .extracting(StoredSlot::slot, StoredSlot::verdict, StoredSlot::points)
        .containsExactly(
            tuple("1.1", "right", "3.00"),
            tuple("1.2", "wrong", "0.00"),
            tuple("2.1", "blank", "0.00"));
  }

  @Test
  void whatWasNotAnsweredEarnsNothingAndSaysSo() {
    Mark mark = marked(Map.of(), Map.of());
    assertThat(mark.total()).isEqualTo("0.00");
    assertThat(slots(mark))
        .hasSize(3)
        .allSatisfy(
            slot -> {
              assertThat(slot.verdict()).isEqualTo("blank");
              assertThat(slot.reasons())
                  .containsExactly(new StoredReason("not-answered", Map.of()));
            });
  }

  @Test
  void anAnsweredEssayWaitsForItsMarker() {
    Mark mark = marked(Map.of(FIRST, option("a", 1), ESSAY, EssayResponse.of("Bài")), Map.of());
    assertThat(mark.points()).isEqualByComparingTo("3");
    assertThat(mark.pending()).isEqualTo(1);
    assertThat(mark.total()).isNull();
    assertThat(slots(mark).get(2).verdict()).isEqualTo("pending");
  }

  @Test
  void answersThatAreForeignToTheFormEarnNothingAndHarmNothing() {
    // the log was written for another form: an option of another item, an essay where a choice
    // stands, a place that is not there
    Map<SlotId, Item> other =
        Map.of(
            FIRST,
            choice("b"),
            SECOND,
            EssayItem.of(ItemRef.of("e"), Points.of("4")),
            SlotId.of(3, 1),
            choice("a"));
    Mark mark =
        marked(
            Map.of(
                FIRST,
                option("b", 1),
                SECOND,
                EssayResponse.of("Bài"),
                SlotId.of(3, 1),
                option("a", 1)),
            other);
    assertThat(mark.total()).isEqualTo("0.00");
    assertThat(slots(mark))
        .extracting(StoredSlot::slot, StoredSlot::verdict)
        .containsExactly(tuple("1.1", "wrong"), tuple("1.2", "wrong"), tuple("2.1", "blank"));
    assertThat(slots(mark).get(1).reasons())
        .extracting(StoredReason::code)
        .containsExactly("response-kind-differs");
  }

  @Test
  void anAttemptThatHasAMarkKeepsIt() {
    AttemptMarking marking = marking(Optional.of(handedIn(Map.of(), Map.of())));
    marking.handle(message());
    marking.handle(message());
    assertThat(added).hasSize(1);
  }

  @Test
  void manyAreMarkedTogetherAndThoseThatHaveAMarkKeepIt() {
    AttemptMarking marking = marking(Optional.of(handedIn(Map.of(), Map.of())));
    marking.handleAll(List.of(message(), message()));
    marking.handleAll(List.of(message()));
    assertThat(added).hasSize(1);
  }

  @Test
  void anAttemptThatIsNotHandedInIsNotMarked() {
    marking(Optional.empty()).handle(message());
    assertThat(added).isEmpty();
  }

  @Test
  void itHearsOfHandIns() {
    assertThat(marking(Optional.empty()).topic()).isEqualTo(MarkingAccess.HANDED_IN);
  }

  private Mark marked(Map<SlotId, Response> responses, Map<SlotId, Item> written) {
    marking(Optional.of(handedIn(responses, written))).handle(message());
    assertThat(added).hasSize(1);
    return added.get(0);
  }

  private static List<StoredSlot> slots(Mark mark) {
    Stored stored = BreakdownDocuments.read(mark.breakdown());
    return stored.slots();
  }

  private static OutboxMessage message() {
    return new OutboxMessage(new UUID(1, 1), MarkingAccess.HANDED_IN, ATTEMPT, "{}", 0);
  }

  private static HandedInAttempt handedIn(
      Map<SlotId, Response> responses, Map<SlotId, Item> written) {
    AttemptPaper paper =
        written.isEmpty() ? AttemptPaper.of(form(), items()) : new AttemptPaper(written, Set.of());
    AttemptRules rules =
        new AttemptRules(
            AttemptTerms.of(STARTED, STARTED, Duration.ofMinutes(50), Duration.ofSeconds(5)),
            paper);
    AttemptState state = applied(rules, AttemptState.initial(), new AttemptEvent.Started());
    long number = 0;
    for (Map.Entry<SlotId, Response> answer : responses.entrySet()) {
      number++;
      state =
          applied(
              rules,
              state,
              new AttemptEvent.Answered(
                  answer.getKey(), answer.getValue(), Origin.of("page", number)));
    }
    state = applied(rules, state, new AttemptEvent.HandedIn(HandInBy.CANDIDATE));
    return new HandedInAttempt(
        ATTEMPT, TwoSchools.SITTING, new UUID(4, 1), new UUID(7, 1), FORM, "1001", state);
  }

  private static AttemptState applied(AttemptRules rules, AttemptState state, AttemptEvent event) {
    boolean first = event instanceof AttemptEvent.Started;
    Transition transition = rules.apply(state, event, first ? STARTED : STARTED.plusSeconds(60));
    assertThat(transition).isInstanceOf(Transition.Accepted.class);
    return transition.state();
  }

  private AttemptMarking marking(Optional<HandedInAttempt> handedIn) {
    MarkingAccess exams =
        new MarkingAccess() {
          @Override
          public List<HandedInAttempt> handedIn(List<UUID> attemptIds) {
            return handedIn.stream()
                .filter(attempt -> attemptIds.contains(attempt.attemptId()))
                .toList();
          }
        };
    FormStore forms =
        new FormStore() {
          @Override
          public FormModel model(UUID formId) {
            assertThat(formId).isEqualTo(FORM);
            return new FormModel(form(), items());
          }
        };
    Marks marks =
        new Marks() {
          @Override
          public Set<UUID> marked(Collection<UUID> attemptIds) {
            return added.stream().map(Mark::attemptId).collect(Collectors.toSet());
          }

          @Override
          public void add(Mark mark) {
            added.add(mark);
          }
        };
    TimeSource clock =
        new TimeSource() {
          @Override
          public Instant now() {
            return MARKED;
          }
        };
    return TwoSchools.wired(new AttemptMarking(), exams, forms, marks, new Ids(), clock);
  }

  private static Form form() {
    Part choices = Part.of(1, Kind.CHOICE, 2, MarkingScheme.each("3"));
    Part essay = Part.of(2, Kind.ESSAY, 1, MarkingScheme.essay("4"));
    return new Form(
        "1001",
        List.of(
            new FormPart(choices, List.of(slot(FIRST, "a"), slot(SECOND, "b"))),
            new FormPart(
                essay,
                List.of(
                    new Slot(
                        ESSAY,
                        ItemRef.of("e"),
                        Kind.ESSAY,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Points.of("4"))))));
  }

  private static Slot slot(SlotId place, String ref) {
    return new Slot(
        place,
        ItemRef.of(ref),
        Kind.CHOICE,
        null,
        null,
        choice(ref).options(),
        List.of(),
        Points.of("3"));
  }

  private static Map<ItemRef, Item> items() {
    Map<ItemRef, Item> items = new HashMap<>();
    for (Item item :
        List.of(choice("a"), choice("b"), EssayItem.of(ItemRef.of("e"), Points.of("4")))) {
      items.put(item.ref(), item);
    }
    return items;
  }

  private static ChoiceItem choice(String ref) {
    OptionId key = OptionId.of(ref + "-1");
    return ChoiceItem.of(ItemRef.of(ref), List.of(key, OptionId.of(ref + "-2")), key);
  }

  private static Response option(String ref, int number) {
    return ChoiceResponse.of(OptionId.of(ref + "-" + number));
  }
}
