package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** What pages are told of acts, and by what it can be put in order. */
class DeskWorkTest {

  private static final Instant AT = Attempts.OPENS.plus(Duration.ofMinutes(10));

  private final TwoSchools schools = new TwoSchools();
  private final Candidate candidate = schools.candidates().get(0);
  private final Deque<Standing> standings = new ArrayDeque<>();
  private final List<JsonObject> told = new ArrayList<>();
  private final PushBus bus = new PushBus();
  private Instant now = AT;
  private final DeskWork work =
      Wired.with(
          new DeskWork(), contexts(), lane(), order(), promises(), bus, new ToldMemory(), clock());

  private static AttemptContexts contexts() {
    return new AttemptContexts() {
      @Override
      public List<AttemptContext> ofBegun(Sitting sitting, List<UUID> candidates) {
        return candidates.stream().map(any -> Attempts.context(1)).toList();
      }
    };
  }

  /** As they stand on the list. */
  private static TellingOrder order() {
    return new TellingOrder() {
      @Override
      public List<Reached> of(List<Reached> reached) {
        return reached;
      }
    };
  }

  private AttemptLane lane() {
    return new AttemptLane() {
      @Override
      public List<CompletableFuture<Standing>> submitAll(
          List<AttemptContext> contexts, @Nullable Act act) {
        return List.of(CompletableFuture.completedFuture(standings.remove()));
      }
    };
  }

  /** Twenty minutes for whoever is asked for. */
  private Promises promises() {
    return new Promises() {
      @Override
      public Map<UUID, Duration> times(List<UUID> candidates) {
        return candidates.stream()
            .collect(Collectors.toMap(one -> one, one -> Duration.ofMinutes(20)));
      }
    };
  }

  private TimeSource clock() {
    return new TimeSource() {
      @Override
      public Instant now() {
        return now;
      }
    };
  }

  @BeforeEach
  void listen() {
    bus.listen(ToldViews.TOPIC, news -> told.add(read(news)));
  }

  private static JsonObject read(News news) {
    try (JsonReader reader = Json.createReader(new StringReader(news.text()))) {
      return reader.readObject();
    }
  }

  private DeskAct act(DeskActKind kind) {
    return new DeskAct(
        new UUID(9, kind.ordinal()),
        new DeskAct.Scope(schools.sitting().id(), null, candidate.id()),
        new DeskAct.Matter(kind.code(), Duration.ofMinutes(10), "cúp điện"),
        new UUID(3, 3),
        AT);
  }

  private static void grant(AttemptWork attempt, String id) {
    attempt.decide(
        new AttemptEvent.TimeGranted(Duration.ofMinutes(10), Decision.of(id, "person:1", "cúp")),
        AT);
  }

  @Test
  void ofTwoActsAtOneMomentTheOneKeptLaterHasTheHigherNumberWhicheverIsToldFirst() {
    AttemptWork attempt = new AttemptWork(Attempts.context(1), Attempts.begun(1));
    grant(attempt, "d1");
    Standing first = attempt.standing();
    grant(attempt, "d2");
    Standing second = attempt.standing();
    standings.addAll(List.of(second, first));

    work.carryOut(act(DeskActKind.TIME), schools.sitting(), List.of(Reached.of(candidate)));
    now = AT.plusMillis(3);
    work.carryOut(act(DeskActKind.TIME), schools.sitting(), List.of(Reached.of(candidate)));

    assertThat(told).extracting(one -> one.getInt("granted")).containsExactly(20, 10);
    assertThat(told.get(0).getInt("number"))
        .isEqualTo(second.facts().lastNumber())
        .isGreaterThan(told.get(1).getInt("number"));
    assertThat(told)
        .extracting(one -> Instant.parse(one.getString("serverNow")))
        .containsExactly(AT, now);
  }

  @Test
  void thePageThatWroteHearsThatItGoesOnElsewhereAndNotTheOneThatCame() {
    AttemptWork attempt = new AttemptWork(Attempts.context(1), Attempts.begun(1));
    attempt.arrive(new WritingDevice.Arrival("lab", false), true, AT);
    DeskAct readmit = act(DeskActKind.READMIT);
    Act moved = Objects.requireNonNull(DeskEvents.act(readmit));
    moved.on(attempt);
    standings.add(attempt.standing());
    attempt.arrive(new WritingDevice.Arrival("phone", false), true, AT.plusSeconds(20));
    moved.on(attempt);
    standings.add(attempt.standing());

    work.carryOut(readmit, schools.sitting(), List.of(Reached.of(candidate)));
    work.carryOut(readmit, schools.sitting(), List.of(Reached.of(candidate)));

    assertThat(told).extracting(one -> one.getBoolean("elsewhere")).containsExactly(true, false);
  }

  @Test
  void whoHasNotBegunHearsOfTheTimeThatTheyWillHave() {
    work.tellWaiting(
        new DeskActs.Begun(act(DeskActKind.TIME), List.of(), List.of(candidate), List.of(), true),
        schools.sitting());
    assertThat(told.get(0).getJsonNumber("millisLeft").longValue())
        .isEqualTo(Duration.ofMinutes(schools.sitting().minutes() + 20).toMillis());
    assertThat(told.get(0).getInt("granted")).isEqualTo(20);
    work.tellWaiting(
        new DeskActs.Begun(
            act(DeskActKind.MESSAGE), List.of(), List.of(candidate), List.of(), false),
        schools.sitting());
    assertThat(told.get(1).getInt("granted")).isZero();
  }

  @Test
  void whoHasNotBegunHearsOfAPromiseByTheVersionThatItGaveTheirRow() {
    DeskAct time = act(DeskActKind.TIME);
    DeskAct message = act(DeskActKind.MESSAGE);
    work.tellWaiting(
        new DeskActs.Begun(time, List.of(), List.of(candidate), List.of(), true),
        schools.sitting());
    work.tellWaiting(
        new DeskActs.Begun(message, List.of(), List.of(candidate), List.of(), false),
        schools.sitting());
    assertThat(told)
        .extracting(one -> one.getInt("number"))
        .containsExactly(candidate.version() + 1, candidate.version());
  }

  /** The answers to some come when the next have been asked for. */
  @Test
  @Timeout(20)
  void theNextAreWrittenWhileSomeAreTold() {
    List<List<CompletableFuture<Standing>>> groups = new ArrayList<>();
    AttemptLane slow =
        new AttemptLane() {
          @Override
          public List<CompletableFuture<Standing>> submitAll(
              List<AttemptContext> contexts, @Nullable Act act) {
            groups.stream().flatMap(List::stream).forEach(one -> one.complete(Attempts.begun(1)));
            List<CompletableFuture<Standing>> answers =
                contexts.stream()
                    .map(
                        any ->
                            groups.size() == 2
                                ? CompletableFuture.completedFuture(Attempts.begun(1))
                                : new CompletableFuture<Standing>())
                    .toList();
            groups.add(answers);
            return answers;
          }
        };
    DeskWork many =
        Wired.with(
            new DeskWork(), contexts(), slow, order(), promises(), bus, new ToldMemory(), clock());
    List<DeskWork.Done> done =
        many.carryOut(
            (Act) work -> {}, schools.sitting(), Collections.nCopies(600, Reached.of(candidate)));
    assertThat(groups).extracting(List::size).containsExactly(256, 256, 88);
    assertThat(done).hasSize(600).allSatisfy(one -> assertThat(one.refused()).isNull());
  }
}
