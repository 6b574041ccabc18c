package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SittingPlan;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassKey;
import vn.benhoc.exam.entity.SittingClassRow;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.paper.boundary.PaperForms;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Makes sittings out of plans: numbers and forms are dealt at once. */
@ApplicationScoped
public class SittingCreation {

  @Inject private SittingSetup setup;
  @Inject private Sittings sittings;
  @Inject private FormStore forms;
  @Inject private Roster roster;
  @Inject private SessionNumbers numbers;
  @Inject private Audit audit;
  @Inject private Ids ids;
  @Inject private ExamSettings settings;

  /**
   * Who makes a sitting, and when.
   *
   * @param seed of the deal; the same seed deals the same forms
   */
  public record Made(UUID by, Instant at, long seed) {}

  /**
   * The classes of a plan that can be carried out at that moment.
   *
   * @throws RefusedException {@code sitting-not-valid}, located
   */
  public List<UnitRef> classes(SittingPlan plan, Instant now) {
    setup.check(plan, now);
    List<UUID> wanted = present(plan.classIds());
    List<UnitRef> classes = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      UnitRef unit = roster.unit(wanted.get(i));
      if (unit.kind() != UnitKind.CLASS) {
        throw RefusedException.located(
            ExamRefusal.SITTING_NOT_VALID, List.of(Finding.at("/classIds/" + i, "not-a-class")));
      }
      if (!classes.contains(unit)) {
        classes.add(unit);
      }
    }
    return classes;
  }

  /** The same of a plan for a session, which may name no class. */
  public List<UnitRef> someClasses(SittingPlan plan, Instant now) {
    List<UUID> named = plan.classIds();
    if (named != null && !named.isEmpty()) {
      return classes(plan, now);
    }
    setup.checkWithoutClasses(plan, now);
    return List.of();
  }

  /**
   * The unit that owns the paper of a checked plan.
   *
   * @throws RefusedException {@code paper-not-found}
   */
  public UUID paperOwner(SittingPlan plan) {
    return forms.forms(present(plan.paperId())).ownerUnit();
  }

  /**
   * Makes the sitting of a checked plan.
   *
   * @throws RefusedException {@code sitting-not-valid}, located; {@code paper-not-found}
   */
  public UUID create(SittingPlan plan, List<UnitRef> classes, Made made) {
    PaperForms paper = forms.forms(present(plan.paperId()));
    Sitting sitting = sitting(plan, paper, made);
    List<Candidate> candidates = setup.list(sitting.id(), pupils(classes), paper, made.seed());
    return kept(sitting, classes, candidates);
  }

  /**
   * The same for a session, which must be held: whoever has a number in it keeps that, the others
   * get one. Without classes nobody is on the list yet.
   */
  public UUID createIn(UUID session, SittingPlan plan, List<UnitRef> classes, Made made) {
    PaperForms paper = forms.forms(present(plan.paperId()));
    Sitting sitting = sitting(plan, paper, made);
    sitting.joinSession(session);
    List<Candidate> candidates =
        classes.isEmpty()
            ? List.of()
            : setup.list(sitting.id(), pupils(classes), paper, made.seed());
    numbers.assign(session, candidates);
    return kept(sitting, classes, candidates);
  }

  private List<ClassPupil> pupils(List<UnitRef> classes) {
    return roster.pupilsOf(classes.stream().map(UnitRef::id).toList());
  }

  private Sitting sitting(SittingPlan plan, PaperForms paper, Made made) {
    var window =
        new Sitting.Window(
            present(plan.opensAt()),
            present(plan.closesAt()),
            present(plan.minutes()),
            settings.grace());
    var draft =
        new Sitting.Draft(
            ids.next(),
            present(plan.title()).strip(),
            paper.paperId(),
            paper.title(),
            paper.subject(),
            window);
    return new Sitting(draft, made.by(), made.at());
  }

  private UUID kept(Sitting sitting, List<UnitRef> classes, List<Candidate> candidates) {
    UUID id = sitting.id();
    sittings.add(sitting, rowsOf(id, classes), candidates);
    audit.record("sitting.create", "sitting", id, "{\"candidates\":" + candidates.size() + "}");
    return id;
  }

  private static List<SittingClassRow> rowsOf(UUID sittingId, List<UnitRef> classes) {
    List<SittingClassRow> made = new ArrayList<>();
    for (UnitRef unit : classes) {
      SittingClassKey key = new SittingClassKey(sittingId, unit.id());
      made.add(new SittingClassRow(key, unit.name(), unit.path(), made.size()));
    }
    return made;
  }

  private static <T> T present(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a checked plan lacks something");
    }
    return value;
  }
}
