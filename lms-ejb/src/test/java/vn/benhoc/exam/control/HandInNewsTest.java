package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

class HandInNewsTest {

  private static final Instant OVER = Attempts.PLANNED.plusSeconds(6);

  private final PushBus bus = new PushBus();
  private final List<News> heard = new ArrayList<>();
  private final HandInNews news = Wired.with(new HandInNews(), rows(), bus, clock());

  private static Sittings rows() {
    var window =
        new Sitting.Window(
            Attempts.OPENS, Attempts.OPENS.plusSeconds(900), 50, Duration.ofSeconds(5));
    Sitting sitting =
        new Sitting(
            new Sitting.Draft(Attempts.SITTING, "Thi thử", new UUID(6, 6), "Đề", "TOAN", window),
            new UUID(3, 3),
            Attempts.OPENS);
    return new Sittings() {
      @Override
      public Map<UUID, Sitting> sittings(Collection<UUID> ids) {
        return ids.contains(sitting.id()) ? Map.of(sitting.id(), sitting) : Map.of();
      }
    };
  }

  private static TimeSource clock() {
    return new TimeSource() {
      @Override
      public Instant now() {
        return OVER;
      }
    };
  }

  private static HandInNews.Looked looked(int number, boolean handedIn) {
    AttemptContext context = Attempts.context(number);
    AttemptWork work = new AttemptWork(context, Attempts.begun(number));
    if (handedIn) {
      work.handIn(HandInBy.CLOCK, OVER);
    }
    return new HandInNews.Looked(context, work.standing());
  }

  @Test
  void eachIsToldThatTheClockHasHandedInForThem() {
    bus.listen(ToldViews.TOPIC, heard::add);
    news.tell(List.of(looked(1, true), looked(2, true)));

    assertThat(heard)
        .extracting(News::subject)
        .containsExactly(Attempts.candidate(1), Attempts.candidate(2));
    assertThat(heard.get(0).text())
        .contains("\"state\":\"handed_in\"", "\"by\":\"clock\"", "\"elsewhere\":false");
  }

  @Test
  void whoGotMoreTimeMeanwhileIsToldNothing() {
    bus.listen(ToldViews.TOPIC, heard::add);
    news.tell(List.of(looked(1, false)));
    assertThat(heard).isEmpty();
  }
}
