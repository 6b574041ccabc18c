package vn.benhoc.exam.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.exam.boundary.ResponseBatch;

/**
 * What a pupil of the demo does in the sitting that is over. Whether an answer is right follows
 * from the place on the list and the place on the form, so every demo province shows the same
 * marks, whatever was drawn and dealt.
 *
 * @param place on the list of the sitting, from 1
 * @param percentRight how many of a hundred choices or statements the pupil knows
 * @param startsAfter how long after the opening
 * @param percentUsed how much of the time is spent on the answers
 */
record DemoPupil(int place, int percentRight, Duration startsAfter, int percentUsed) {

  /** A place every so often stays empty, and a place every so often is left to the clock. */
  private static final int ABSENT_EVERY = 9;

  private static final int FORGETFUL_EVERY = 10;

  private static final long SEED = 86;
  private static final String CLIENT = "demo";
  private static final int HUNDRED = 100;
  private static final int LEAST_RIGHT = 50;
  private static final int SPREAD_RIGHT = 49;
  private static final int LEAST_USED = 60;
  private static final int SPREAD_USED = 36;
  private static final int LATEST_SECONDS = 600;
  private static final int PERCENT_BLANK = 3;
  private static final int ENTRIES_A_BATCH = 8;
  private static final long SLOTS_A_PART = 1_000;

  /** Something sent so long after the start. */
  record Sent(Duration after, ResponseBatch batch) {}

  static DemoPupil at(int place) {
    SeededRandom random = SeededRandom.of(SEED).fork(place);
    return new DemoPupil(
        place,
        LEAST_RIGHT + random.below(SPREAD_RIGHT),
        Duration.ofSeconds(random.below(LATEST_SECONDS)),
        LEAST_USED + random.below(SPREAD_USED));
  }

  boolean comes() {
    return place % ABSENT_EVERY != ABSENT_EVERY - 1;
  }

  boolean handsIn() {
    return place % FORGETFUL_EVERY != FORGETFUL_EVERY / 2;
  }

  /** When the last answer is written, counted from the start. */
  Duration finishesAfter(Duration writing) {
    return writing.multipliedBy(percentUsed).dividedBy(HUNDRED);
  }

  /** Everything this pupil sends, in order. */
  List<Sent> sends(SortedMap<SlotId, Item> items, Duration writing) {
    List<ResponseBatch.Entry> entries = entries(items);
    List<Sent> sends = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += ENTRIES_A_BATCH) {
      int to = Math.min(entries.size(), from + ENTRIES_A_BATCH);
      Duration after = finishesAfter(writing).multipliedBy(to).dividedBy(entries.size());
      sends.add(new Sent(after, new ResponseBatch(CLIENT, entries.subList(from, to))));
    }
    return sends;
  }

  private List<ResponseBatch.Entry> entries(SortedMap<SlotId, Item> items) {
    List<ResponseBatch.Entry> entries = new ArrayList<>();
    items.forEach(
        (slot, item) ->
            response(slot, item)
                .map(ResponseDocuments::write)
                .ifPresent(
                    body ->
                        entries.add(
                            new ResponseBatch.Entry(
                                entries.size() + 1L,
                                slot.toString(),
                                body,
                                null,
                                null,
                                null,
                                null,
                                null))));
    return entries;
  }

  /** Empty where the pupil leaves the sheet blank. */
  private Optional<Response> response(SlotId slot, Item item) {
    SeededRandom random =
        SeededRandom.of(SEED).fork(place).fork(slot.part() * SLOTS_A_PART + slot.number());
    if (random.below(HUNDRED) < PERCENT_BLANK) {
      return Optional.empty();
    }
    if (item instanceof ChoiceItem choice) {
      return Optional.of(ChoiceResponse.of(option(choice, random)));
    }
    if (item instanceof ClusterItem cluster) {
      return Optional.of(ClusterResponse.of(truths(cluster, random)));
    }
    return item instanceof ShortItem box && knows(random)
        ? Optional.of(ShortResponse.of(box.key().text()))
        : Optional.empty();
  }

  private OptionId option(ChoiceItem choice, SeededRandom random) {
    if (knows(random)) {
      return choice.key();
    }
    List<OptionId> wrong =
        choice.options().stream().filter(option -> !option.equals(choice.key())).toList();
    return wrong.get(random.below(wrong.size()));
  }

  private Map<StatementId, Boolean> truths(ClusterItem cluster, SeededRandom random) {
    Map<StatementId, Boolean> truths = new LinkedHashMap<>();
    for (Statement statement : cluster.statements()) {
      truths.put(statement.id(), knows(random) == statement.correct());
    }
    return truths;
  }

  private boolean knows(SeededRandom random) {
    return random.below(HUNDRED) < percentRight;
  }
}
