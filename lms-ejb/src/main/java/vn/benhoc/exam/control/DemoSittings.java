package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.boundary.SittingPlan;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.paper.boundary.PaperRow;
import vn.benhoc.paper.boundary.Papers;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.demo.DemoStep;
import vn.benhoc.platform.outbox.Outbox;
import vn.benhoc.platform.time.TimeSource;

/**
 * Three sittings of one class of the demo: one that is over, so that there are results to look at,
 * one that whoever signs in first can enter at once, and one ahead.
 */
@ApplicationScoped
public class DemoSittings implements DemoStep {

  /** The outbox topic; the subject is the sitting that is over. */
  public static final String SAT = "exam.demo-sat";

  private static final String MANAGER = "khaothi";
  private static final String PUPIL = "hocsinh01";
  private static final long SEED = 86;
  private static final Duration PLANNED_BEFORE = Duration.ofDays(2);
  private static final Duration LATE_COMERS = Duration.ofMinutes(15);
  private static final Duration NEWCOMERS = Duration.ofDays(14);

  @Inject private Roster roster;
  @Inject private Caller caller;
  @Inject private Papers papers;
  @Inject private SittingCreation creation;
  @Inject private DemoAttempts attempts;
  @Inject private Outbox outbox;
  @Inject private TimeSource time;

  @Override
  public String name() {
    return "sittings";
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public void seed() {
    UUID pupil = person(PUPIL);
    UUID group =
        roster
            .ownClass(pupil)
            .map(UnitRef::id)
            .orElseThrow(() -> new IllegalStateException(PUPIL + " is in no class"));
    caller.become(person(MANAGER));
    Instant now = time.now();
    Optional<UUID> over = paper("SU").map(paper -> over(paper, group, now));
    paper("TOAN").ifPresent(paper -> open(paper, group, now));
    paper("TIN").ifPresent(paper -> ahead(paper, group, now));
    over.ifPresent(sitting -> outbox.add(SAT, sitting, "{}"));
    caller.becomeSystem();
  }

  private UUID person(String username) {
    return roster.personOf(username).orElseThrow(() -> new IllegalStateException("no " + username));
  }

  /** Empty in a province that was begun before the demo had a paper of the subject. */
  private Optional<PaperRow> paper(String subject) {
    return papers.list(new ListQuery(subject, null, null, 1)).items().stream().findFirst();
  }

  private UUID over(PaperRow paper, UUID group, Instant now) {
    Instant opens = DemoMornings.before(now);
    SittingPlan plan = plan("Kiểm tra Lịch sử", paper, group, opens, opens.plus(LATE_COMERS));
    UUID sitting = create(plan, opens.minus(PLANNED_BEFORE));
    attempts.sit(sitting);
    return sitting;
  }

  private void open(PaperRow paper, UUID group, Instant now) {
    create(plan("Thi thử Toán", paper, group, now, now.plus(NEWCOMERS)), now);
  }

  private void ahead(PaperRow paper, UUID group, Instant now) {
    Instant opens = DemoMornings.after(now);
    create(plan("Thi thử Tin học", paper, group, opens, opens.plus(LATE_COMERS)), now);
  }

  private static SittingPlan plan(
      String title, PaperRow paper, UUID group, Instant opens, Instant closes) {
    return new SittingPlan(title, paper.id(), List.of(group), opens, closes, paper.minutes());
  }

  private UUID create(SittingPlan plan, Instant at) {
    List<UnitRef> classes = creation.classes(plan, at);
    return creation.create(plan, classes, new SittingCreation.Made(caller.personId(), at, SEED));
  }
}
