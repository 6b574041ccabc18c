package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.Beats.Beat;
import vn.benhoc.exam.control.Beats.Gap;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Ticker;
import vn.benhoc.platform.start.Wake;
import vn.benhoc.platform.time.TimeSource;

/**
 * Beats every second while this node can write. Where no node's heart has beaten for a while,
 * nobody could save an answer: that is how the server measures its own outages, whatever their
 * cause.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Heart {

  private static final Logger LOG = Logger.getLogger(Heart.class.getName());

  private static final Duration PERIOD = Duration.ofSeconds(1);

  @Inject private Background background;
  @Inject private Ticker ticker;
  @Inject private Outages outages;
  @Inject private ExamSettings settings;
  @Inject private TimeSource time;

  private Duration begun;
  private volatile @Nullable Beat last;
  private volatile boolean silent;
  private boolean clockHeld;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  public Heart() {}

  @PostConstruct
  void ready() {
    begun = time.elapsed();
    Wake wake = new Wake(background, this::beat);
    ticker.every(PERIOD, wake::up);
  }

  /** The last thing known of a node that is stopped in order. */
  @PreDestroy
  void stop() {
    beat();
  }

  /** How long ago this node last wrote; since its start where it never has. */
  public Duration silence() {
    Beat known = last;
    return time.elapsed().minus(known == null ? begun : known.elapsed());
  }

  private synchronized void beat() {
    try {
      keepTime();
      Beat now = new Beat(time.now(), time.elapsed());
      tell(outages.beat(new Beats(settings.outage()), now, last));
      last = now;
      silent = false;
    } catch (RuntimeException failure) {
      // The next beat measures how long it lasted; one line tells of it, not one a second.
      Level level = silent ? Level.FINE : Level.WARNING;
      LOG.log(level, "exam.heart-silent", failure);
      silent = true;
    }
  }

  /**
   * A clock that was set is followed once nobody writes, and a process that has just begun does not
   * take up an earlier time than the one before it left.
   */
  private void keepTime() {
    if (last == null) {
      outages.lastBeat().ifPresent(time::notBefore);
    }
    Duration ahead = time.machineAhead();
    if (ahead.isZero()) {
      clockHeld = false;
    } else if (!outages.anybodyWrites()) {
      time.followMachine();
      LOG.log(Level.WARNING, "exam.clock-followed millis={0}", ahead.toMillis());
    } else if (!clockHeld) {
      clockHeld = true;
      LOG.log(Level.WARNING, "exam.clock-held millis={0}", ahead.toMillis());
    }
  }

  private static void tell(Gap gap) {
    if (gap instanceof Gap.Outage outage) {
      LOG.log(
          Level.WARNING,
          "exam.outage began={0} ended={1}",
          new Object[] {outage.span().startInclusive(), outage.span().endExclusive()});
    } else if (gap instanceof Gap.ClockSet set) {
      LOG.log(Level.WARNING, "exam.clock-set millis={0}", set.by().toMillis());
    }
  }
}
