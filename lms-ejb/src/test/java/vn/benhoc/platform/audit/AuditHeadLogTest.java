package vn.benhoc.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.platform.start.Ticker;

class AuditHeadLogTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  private final Logger logger = Logger.getLogger(AuditHeadLog.class.getName());
  private final List<String> written = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<Duration> periods = new ArrayList<>();
  private final List<Runnable> ticking = new ArrayList<>();
  private final AuditHeadLog log = Wired.with(new AuditHeadLog(), ticker(), chain(), kept());
  private AuditEnd end = new AuditEnd(70_412, HASH);
  private boolean away;

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord told) {
          written.add(MessageFormat.format(told.getMessage(), told.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private Ticker ticker() {
    return new Ticker() {
      @Override
      public void every(Duration period, Runnable task) {
        periods.add(period);
        ticking.add(task);
      }
    };
  }

  private KeptEnd kept() {
    return new KeptEnd() {
      @Override
      void compare() {
        if (away) {
          throw new IllegalStateException("no database");
        }
        kept.add("compared");
      }

      @Override
      void keep() {
        kept.add("kept");
      }
    };
  }

  private AuditChain chain() {
    return new AuditChain() {
      @Override
      public AuditEnd end() {
        if (away) {
          throw new IllegalStateException("no database");
        }
        return end;
      }
    };
  }

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
  }

  @AfterEach
  void listenNoMore() {
    logger.removeHandler(handler);
  }

  @Test
  void theEndOfTheChainIsWrittenAtTheStartAndOnceAnHourAsTheCheckTakesIt() {
    log.begin();
    assertThat(written).containsExactly("audit.head kept=70412:" + HASH);
    assertThat(periods).containsExactly(Duration.ofHours(1));
    end = new AuditEnd(70_413, HASH);
    ticking.forEach(Runnable::run);
    assertThat(written).last().isEqualTo("audit.head kept=70413:" + HASH);
  }

  @Test
  void whatWasKeptIsComparedBeforeItIsKeptAnew() {
    log.begin();
    assertThat(kept).containsExactly("compared", "kept");
  }

  @Test
  void aChainWithoutLinksHasNoEnd() {
    end = new AuditEnd(0, "0".repeat(64));
    log.begin();
    assertThat(written).isEmpty();
  }

  @Test
  void aDatabaseThatIsAwayKeepsNoServerFromStarting() {
    away = true;
    log.begin();
    assertThat(written).containsExactly("audit.end-unknown", "audit.head-unknown");
  }
}
