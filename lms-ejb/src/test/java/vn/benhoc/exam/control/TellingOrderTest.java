package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.Wired.with;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** Of six candidates some listen, some ask, and some are not here or done. */
class TellingOrderTest {

  private final AttemptMemory attempts = new AttemptMemory();
  private final Presence presence =
      with(
          new Presence(),
          new PushBus(),
          new TimeSource() {
            @Override
            public Instant now() {
              return Attempts.OPENS;
            }
          });
  private final TellingOrder order = with(new TellingOrder(), presence, attempts);

  private static Scope page(int number) {
    return new Scope(Attempts.SITTING, null, Attempts.candidate(number));
  }

  private List<UUID> told() {
    List<Reached> all =
        IntStream.rangeClosed(1, 6)
            .mapToObj(number -> new Reached(Attempts.candidate(number), "Thí sinh " + number))
            .toList();
    return order.of(all).stream().map(Reached::id).toList();
  }

  private static List<UUID> candidates(int... numbers) {
    return IntStream.of(numbers).mapToObj(Attempts::candidate).toList();
  }

  @Test
  void whoListensComesBeforeWhoAsksAndTheyBeforeWhoIsNotHere() {
    presence.heard(page(2));
    presence.opened(page(3));
    presence.heard(page(4));
    presence.opened(page(5));
    assertThat(told()).isEqualTo(candidates(3, 5, 2, 4, 1, 6));
    presence.closed(page(3));
    assertThat(told()).isEqualTo(candidates(5, 2, 3, 4, 1, 6));
  }

  @Test
  void whoHasHandedInComesLastThoughTheyListen() {
    AttemptWork done = new AttemptWork(Attempts.context(1), Attempts.begun(1));
    done.handIn(HandInBy.INVIGILATOR, Attempts.OPENS.plusSeconds(60));
    attempts.remember(done.standing());
    attempts.remember(Attempts.begun(2));
    presence.opened(page(1));
    presence.opened(page(2));
    assertThat(told()).isEqualTo(candidates(2, 3, 4, 5, 6, 1));
  }
}
