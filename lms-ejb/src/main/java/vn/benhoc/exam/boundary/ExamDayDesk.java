package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.benhoc.exam.control.Alarms;
import vn.benhoc.exam.control.Heart;
import vn.benhoc.exam.control.Machine;
import vn.benhoc.exam.control.SittingOverviews;
import vn.benhoc.exam.control.SittingSearch;
import vn.benhoc.exam.control.SweepFailures;
import vn.benhoc.exam.control.Traffic.Reading;
import vn.benhoc.exam.control.TrafficMeter;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.outbox.Backlog;
import vn.benhoc.platform.outbox.Outbox;
import vn.benhoc.platform.start.DurableCommits;
import vn.benhoc.platform.time.TimeSource;

/** The exam day as those see it who answer for it. */
@Stateless
public class ExamDayDesk {

  private static final int MOST_LISTED = 200;

  /** First those in which somebody still writes after the end of admission. */
  private static final List<SittingState> SHOWN = List.of(SittingState.RUNNING, SittingState.OPEN);

  @Inject private Permissions permissions;
  @Inject private SittingSearch search;
  @Inject private SittingOverviews overviews;
  @Inject private OutageDesk outages;
  @Inject private RoomsNowDesk rooms;
  @Inject private SweepFailures unswept;
  @Inject private TrafficMeter meter;
  @Inject private Heart heart;
  @Inject private Machine machine;
  @Inject private Outbox outbox;
  @Inject private DurableCommits commits;
  @Inject private TimeSource time;

  /** How it goes now. */
  public ExamDayView now() {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Instant now = time.now();
    List<Sitting> running = new ArrayList<>();
    for (SittingState state : SHOWN) {
      var filter =
          new SittingSearch.Filter(
              permissions.scope(Capability.SITTING_READ), state.code(), null, now);
      running.addAll(search.all(filter));
    }
    List<OutageView> undecided =
        outages.outages().stream()
            .filter(outage -> outage.sittings().stream().anyMatch(ExamDayDesk::isOpen))
            .toList();
    Reading reading = meter.reading();
    Backlog behind = outbox.backlog();
    return new ExamDayView(
        now,
        Alarms.of(
            new Alarms.Signs(
                reading,
                heart.silence(),
                undecided.size(),
                time.machineAhead(),
                machine.left(),
                behind,
                unswept.count(),
                commits.lapses())),
        rooms.troubled(),
        flow(reading, behind),
        overviews.of(running.subList(0, Math.min(running.size(), MOST_LISTED)), now),
        running.size(),
        undecided);
  }

  private static boolean isOpen(OutageView.Touched touched) {
    return touched.mayDecide() && touched.decision() == null;
  }

  private static ExamDayView.Flow flow(Reading reading, Backlog behind) {
    return new ExamDayView.Flow(
        reading.perSecond(),
        reading.written(),
        reading.refused(),
        reading.failed(),
        reading.p50().toMillis(),
        reading.p99().toMillis(),
        reading.waiting(),
        reading.oldest().toMillis(),
        behind.waiting(),
        behind.oldest().toSeconds());
  }
}
