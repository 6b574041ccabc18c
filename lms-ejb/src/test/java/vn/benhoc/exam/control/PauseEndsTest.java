package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.AttemptView;
import vn.benhoc.exam.boundary.Told;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** Candidate 1 is paused for five minutes from the tenth on. */
class PauseEndsTest {

  private static final Instant PAUSED = Attempts.OPENS.plus(Duration.ofMinutes(10));
  private static final Instant OVER = PAUSED.plus(Duration.ofMinutes(5));

  private final TwoSchools schools = new TwoSchools();
  private final Candidate paused = schools.candidates().get(0);
  private final AttemptContext context = Attempts.context(1);
  private final AttemptWork work = new AttemptWork(context, Attempts.begun(1));
  private final Map<UUID, Standing> standings = new HashMap<>();
  private final PushBus bus = new PushBus();
  private final List<News> heard = new ArrayList<>();
  private Instant now = PAUSED;
  private boolean broken;
  private int looks;
  private final PauseEnds ends = Wired.with(new PauseEnds(), contexts(), store(), bus, clock());

  private AttemptContexts contexts() {
    return new AttemptContexts() {
      @Override
      AttemptContext ofBegun(UUID candidateId) {
        assertThat(candidateId).isEqualTo(context.candidateId());
        return context;
      }
    };
  }

  private LaneStore store() {
    return new LaneStore() {
      @Override
      Map<UUID, Standing> standings(Collection<AttemptContext> asked) {
        looks++;
        if (broken) {
          throw new IllegalStateException("no database");
        }
        return standings;
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
  void pause() {
    bus.listen(ToldViews.TOPIC, heard::add);
    work.decide(
        new AttemptEvent.Paused(Duration.ofMinutes(5), Decision.of("d1", "person:1", "mất điện")),
        PAUSED);
    standings.put(context.candidateId(), work.standing());
    ends.endAt(OVER, schools.sitting(), List.of(paused.id()));
  }

  private void tellAt(Instant at) {
    now = at;
    ends.tellThoseOver();
  }

  @Test
  void whoWasPausedIsToldOnceThatTheyWriteAgain() {
    tellAt(OVER.minusMillis(1));
    assertThat(heard).isEmpty();

    tellAt(OVER);
    assertThat(heard).extracting(News::subject).containsExactly(paused.id());
    assertThat(heard.get(0).text()).contains("\"state\":\"writing\"");
    tellAt(OVER.plusSeconds(1));
    assertThat(heard).hasSize(1);
  }

  @Test
  void whoIsPausedIsToldWhenItEnds() {
    assertThat(told(PAUSED.plusSeconds(1)).pausedUntil()).isEqualTo(OVER);
    assertThat(told(OVER).pausedUntil()).isNull();
    assertThat(told(OVER).deadline()).isEqualTo(told(PAUSED.plusSeconds(1)).deadline());
    assertThat(view(PAUSED.plusSeconds(1)).pausedUntil()).isEqualTo(OVER);
    assertThat(view(OVER).pausedUntil()).isNull();
  }

  private Told told(Instant at) {
    return ToldViews.begun(schools.sitting(), context, work.standing(), at, List.of());
  }

  private AttemptView view(Instant at) {
    return AttemptViews.view(work.standing(), context, at, null, false);
  }

  @Test
  void whoIsPausedAnewIsNotToldToWrite() {
    work.decide(
        new AttemptEvent.Paused(null, Decision.of("d2", "person:1", "vẫn mất điện")),
        OVER.minusSeconds(1));
    standings.put(context.candidateId(), work.standing());
    tellAt(OVER);
    assertThat(heard).isEmpty();
  }

  @Test
  void whoseAttemptWasCollectedIsNotToldToWrite() {
    work.handIn(HandInBy.INVIGILATOR, OVER.minusSeconds(1));
    standings.put(context.candidateId(), work.standing());
    tellAt(OVER);
    assertThat(heard).isEmpty();
  }

  @Test
  void whosePauseBeganALittleLaterIsToldALittleLater() {
    AttemptWork late = new AttemptWork(context, Attempts.begun(1));
    late.decide(
        new AttemptEvent.Paused(Duration.ofMinutes(5), Decision.of("d1", "person:1", "mất điện")),
        PAUSED.plusMillis(1_400));
    standings.put(context.candidateId(), late.standing());
    tellAt(OVER);
    tellAt(OVER.plusSeconds(1));
    assertThat(heard).isEmpty();
    tellAt(OVER.plusSeconds(2));
    tellAt(OVER.plusSeconds(3));
    assertThat(heard).hasSize(1);
  }

  @Test
  void whoCouldNotBeLookedUpIsLookedUpAgain() {
    broken = true;
    assertThatThrownBy(() -> tellAt(OVER)).isInstanceOf(IllegalStateException.class);
    broken = false;
    tellAt(OVER.plusSeconds(1));
    assertThat(heard).hasSize(1);
  }

  @Test
  void whoIsPausedForGoodIsNotLookedUpForEver() {
    work.decide(
        new AttemptEvent.Paused(null, Decision.of("d2", "person:1", "vẫn mất điện")),
        OVER.minusSeconds(1));
    standings.put(context.candidateId(), work.standing());
    for (int second = 0; second < 20; second++) {
      tellAt(OVER.plusSeconds(second));
    }
    int looked = looks;
    tellAt(OVER.plusSeconds(60));
    assertThat(looks).isEqualTo(looked).isLessThan(20);
  }
}
