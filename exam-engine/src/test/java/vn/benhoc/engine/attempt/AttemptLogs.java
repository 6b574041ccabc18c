package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.Admitted;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HandedIn;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.AttemptEvent.OutageCredited;
import vn.benhoc.engine.attempt.AttemptEvent.Paused;
import vn.benhoc.engine.attempt.AttemptEvent.Reopened;
import vn.benhoc.engine.attempt.AttemptEvent.Resumed;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;

/**
 * Terms of all kinds, and logs of any events at any instants, legal or not. Most logs begin with a
 * start and mostly go forwards, for else little would be accepted.
 */
final class AttemptLogs {

  private static final int LENGTH = 50;
  private static final List<Instant> ODD = List.of(Instant.MIN, Instant.EPOCH, Instant.MAX);

  private final SeededRandom random;
  private final List<ByCandidate> written = new ArrayList<>();
  private final List<Supplier<AttemptEvent>> kinds =
      List.of(
          this::answer,
          this::answer,
          this::answer,
          this::answer,
          this::held,
          this::held,
          () -> new Flagged(slot(), flip(), origin()),
          () -> new BlockChosen(flip() ? "ICT" : oneOf("CS", "AI", null), origin()),
          () -> new HandedIn(oneOf(HandInBy.CANDIDATE, HandInBy.CLOCK, HandInBy.CLOCK)),
          () -> new HandedIn(HandInBy.INVIGILATOR),
          () -> new Paused(flip() ? null : seconds(900), decision()),
          () -> new Resumed(decision()),
          () -> new Resumed(decision()),
          () -> new TimeGranted(seconds(300), decision()),
          () -> new OutageCredited(outage(), decision()),
          () -> new Reopened(seconds(400), flip() ? null : outage(), decision()),
          () -> new Admitted(decision()),
          Started::new);
  private int sequence;
  private int decisions;
  private Instant now = AttemptRun.OPENS.minusSeconds(60);

  private AttemptLogs(long seed) {
    random = SeededRandom.of(seed);
  }

  static AttemptRules rules(long seed) {
    AttemptLogs any = new AttemptLogs(seed);
    Lateness lateness = any.oneOf(Lateness.values());
    return new AttemptRules(
        AttemptRun.TERMS
            .with(new Admission(AttemptRun.OPENS, AttemptRun.LAST, lateness, any.flip()))
            .with(any.oneOf(Allowance.none(), Allowance.percent(25), Allowance.minutes(7)))
            .withEarliestHandIn(any.oneOf(Share.none(), Share.of(2, 3), Share.all()))
            .with(
                any.oneOf(
                    LateAnswers.refused(),
                    LateAnswers.held(Duration.ofHours(1)),
                    LateAnswers.accepted(Duration.ofMinutes(20)))),
        AttemptRun.PAPER);
  }

  static List<LogEntry> log(long seed) {
    return new AttemptLogs(seed).log(rules(seed));
  }

  private List<LogEntry> log(AttemptRules rules) {
    AttemptState state = AttemptState.initial();
    List<LogEntry> log = new ArrayList<>();
    if (random.below(5) > 0) {
      log.add(new LogEntry(new Admitted(decision()), now));
      log.add(new LogEntry(new Started(), AttemptRun.OPENS.plusSeconds(random.below(900))));
      state = rules.replay(log).state();
    }
    while (log.size() < LENGTH) {
      int step = random.below(12) == 0 ? random.below(3000) - 600 : random.below(150);
      now = now.plusSeconds(step);
      AttemptEvent event = next(rules, state);
      Instant at = random.below(400) == 0 ? oneOf(ODD.toArray(Instant[]::new)) : now;
      log.add(new LogEntry(event, at));
      state = rules.apply(state, event, at).state();
    }
    return log;
  }

  /** Often an answer after the end, written before, and a decision on what is held. */
  private AttemptEvent next(AttemptRules rules, AttemptState state) {
    Instant start = state.startedAt();
    HandInBy by = state.handedInBy();
    boolean over = rules.isDue(state, now) || by == HandInBy.CLOCK || by == HandInBy.INVIGILATOR;
    boolean usual = start != null && !ODD.contains(start);
    if (usual && over && random.below(2) == 0) {
      sequence++;
      Response response = ChoiceResponse.of(Items.option("i1.1", 1 + random.below(4)));
      Origin origin = Origin.of(flip() ? "tab" : "phone", sequence);
      return new Answered(
          AttemptRun.FIRST, response, origin.writtenAt(start.plusSeconds(random.below(2400))));
    }
    return decisionOrAny(state);
  }

  private AttemptEvent decisionOrAny(AttemptState state) {
    List<Held> waiting =
        state.sheet().held().values().stream()
            .sorted(Comparator.comparing(held -> Track.of(held.event()).toString()))
            .toList();
    if (waiting.isEmpty() || random.below(3) > 0) {
      return kinds.get(random.below(kinds.size())).get();
    }
    ByCandidate event = waiting.get(random.below(waiting.size())).event();
    return new HeldDecided(
        Track.of(event), event.origin().sequence(), random.below(4) > 0, decision());
  }

  private AttemptEvent answer() {
    Response response =
        random.below(8) > 0
            ? ChoiceResponse.of(Items.option("i1.1", 1 + random.below(4)))
            : oneOf(null, ClusterResponse.of(Map.of()), ShortResponse.of("1"));
    Answered answer = new Answered(slot(), response, origin());
    written.add(answer);
    return answer;
  }

  private AttemptEvent held() {
    if (written.isEmpty()) {
      return new HeldDecided(new Track("tab", Track.Matter.BLOCK, null), 1, true, decision());
    }
    ByCandidate last = written.get(written.size() - 1 - random.below(Math.min(3, written.size())));
    return new HeldDecided(Track.of(last), last.origin().sequence(), flip(), decision());
  }

  private SlotId slot() {
    return random.below(12) == 0 ? SlotId.of(9, 9) : AttemptRun.FIRST;
  }

  /** Mostly of the next number, and mostly written a little while ago. */
  private Origin origin() {
    sequence++;
    long number = random.below(8) == 0 ? 1 + random.below(sequence) : sequence;
    Origin origin = Origin.of(flip() ? "tab" : "phone", number);
    return switch (random.below(6)) {
      case 0 -> origin;
      case 1 -> origin.writtenAt(AttemptRun.OPENS.plusSeconds(random.below(4000)));
      default -> origin.writtenAt(now.minusSeconds(random.below(1200)));
    };
  }

  private TimeSpan outage() {
    Instant start = now.minusSeconds(random.below(1800));
    return TimeSpan.of(start, start.plus(seconds(900)));
  }

  private Duration seconds(int most) {
    return Duration.ofSeconds(1 + random.below(most));
  }

  /** Mostly a new one. */
  private Decision decision() {
    decisions++;
    int id = random.below(8) == 0 ? 1 + random.below(decisions) : decisions;
    return Decision.of("d" + id, "giám thị 1", "mất điện");
  }

  private boolean flip() {
    return random.below(2) == 0;
  }

  @SafeVarargs
  private <T extends @Nullable Object> T oneOf(T... some) {
    return some[random.below(some.length)];
  }
}
