package vn.benhoc.marking.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import vn.benhoc.engine.response.Response;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.HandedInAttempt;

/** A paper of two choices worth 3.00 each, the first option the key, and an essay worth 4.00. */
final class MarkedPaper {

  static final UUID ATTEMPT = new UUID(5, 1);
  static final UUID FORM = new UUID(8, 1);
  static final SlotId FIRST = SlotId.of(1, 1);
  static final SlotId SECOND = SlotId.of(1, 2);
  static final SlotId ESSAY = SlotId.of(2, 1);

  private static final Instant STARTED = Instant.parse("2026-11-21T01:00:00Z");

  private MarkedPaper() {}

  static HandedInAttempt handedIn(Map<SlotId, Response> responses, Map<SlotId, Item> written) {
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

  static Form form() {
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

  static Map<ItemRef, Item> items() {
    Map<ItemRef, Item> items = new HashMap<>();
    for (Item item :
        List.of(choice("a"), choice("b"), EssayItem.of(ItemRef.of("e"), Points.of("4")))) {
      items.put(item.ref(), item);
    }
    return items;
  }

  static ChoiceItem choice(String ref) {
    OptionId key = OptionId.of(ref + "-1");
    return ChoiceItem.of(ItemRef.of(ref), List.of(key, OptionId.of(ref + "-2")), key);
  }

  static Response option(String ref, int number) {
    return ChoiceResponse.of(OptionId.of(ref + "-" + number));
  }
}
