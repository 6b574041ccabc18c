package vn.benhoc.marking.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.benhoc.marking.control.MarkedPaper.ATTEMPT;
import static vn.benhoc.marking.control.MarkedPaper.ESSAY;
import static vn.benhoc.marking.control.MarkedPaper.FIRST;
import static vn.benhoc.marking.control.MarkedPaper.FORM;
import static vn.benhoc.marking.control.MarkedPaper.SECOND;
import static vn.benhoc.marking.control.MarkedPaper.choice;
import static vn.benhoc.marking.control.MarkedPaper.form;
import static vn.benhoc.marking.control.MarkedPaper.handedIn;
import static vn.benhoc.marking.control.MarkedPaper.items;
import static vn.benhoc.marking.control.MarkedPaper.option;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.points.Points;
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

/** What comes of a hand-in, and of what changes after it. */
class AttemptMarkingTest {

  private static final Instant MARKED = Instant.parse("2026-11-21T02:00:00Z");

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
  void aMessageThatComesTwiceChangesNothing() {
    AttemptMarking marking = marking(Optional.of(handedIn(Map.of(), Map.of())));
    marking.handle(message());
    marking.handle(message());
    marking.handleAll(List.of(message(), message()));
    assertThat(added).hasSize(1);
  }

  @Test
  void whatCameLateAndCountsIsANewRunBesideTheOld() {
    marking(Optional.of(handedIn(Map.of(FIRST, option("a", 1)), Map.of()))).handle(message());
    marking(Optional.of(handedIn(Map.of(FIRST, option("a", 1), SECOND, option("b", 1)), Map.of())))
        .handle(message());
    assertThat(added).extracting(Mark::run).containsExactly(1, 2);
    assertThat(added).extracting(Mark::total).containsExactly("3.00", "6.00");
    assertThat(added).extracting(Mark::isCurrent).containsExactly(false, true);
  }

  @Test
  void anotherAnswerThatEarnsTheSameIsANewRunToo() {
    marking(Optional.of(handedIn(Map.of(), Map.of()))).handle(message());
    marking(Optional.of(handedIn(Map.of(FIRST, option("a", 2)), Map.of()))).handle(message());
    assertThat(added).extracting(Mark::total).containsExactly("0.00", "0.00");
    assertThat(slots(added.get(1)).get(0).verdict()).isEqualTo("wrong");
    assertThat(added.get(0).isCurrent()).isFalse();
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
          public Map<UUID, Mark> of(Collection<UUID> attemptIds) {
            return added.isEmpty() ? Map.of() : Map.of(ATTEMPT, added.get(added.size() - 1));
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
    return Wired.with(new AttemptMarking(), exams, forms, marks, new Ids(), clock);
  }
}
