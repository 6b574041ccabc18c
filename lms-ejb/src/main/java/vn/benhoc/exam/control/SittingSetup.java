package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Dealing;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SittingPlan;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Candidate.Deal;
import vn.benhoc.exam.entity.Candidate.Pupil;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.PaperForms;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Checks what is asked of a new sitting, and makes its list: numbers and forms dealt. */
@ApplicationScoped
public class SittingSetup {

  static final int LEAST_MINUTES = 1;
  static final int MOST_MINUTES = 300;
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_CLASSES = 2_000;
  private static final Duration LONGEST_WINDOW = Duration.ofDays(60);
  private static final int MOST_CANDIDATES = 1_000_000;

  private Ids ids;
  private ExamSettings settings;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected SittingSetup() {}

  @Inject
  SittingSetup(Ids ids, ExamSettings settings) {
    this.ids = ids;
    this.settings = settings;
  }

  /**
   * Refuses a plan that lacks something or makes no sense.
   *
   * @throws RefusedException {@code sitting-not-valid} with every fault located
   */
  public void check(SittingPlan plan, Instant now) {
    List<Finding> findings = new ArrayList<>();
    List<UUID> classes = plan.classIds();
    if (classes == null || classes.isEmpty() || classes.size() > MOST_CLASSES) {
      findings.add(Finding.at("/classIds", "class-required"));
    }
    check(plan, now, findings);
  }

  /** The same for a sitting whose candidates come from a list. */
  public void checkWithoutClasses(SittingPlan plan, Instant now) {
    check(plan, now, new ArrayList<>());
  }

  private static void check(SittingPlan plan, Instant now, List<Finding> findings) {
    checkTitle(plan.title(), findings);
    if (plan.paperId() == null) {
      findings.add(Finding.at("/paperId", "required"));
    }
    checkWindow(plan.opensAt(), plan.closesAt(), now, findings);
    Integer minutes = plan.minutes();
    if (minutes == null || minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      findings.add(Finding.at("/minutes", "minutes-out-of-range", range()));
    }
    if (!findings.isEmpty()) {
      throw RefusedException.located(ExamRefusal.SITTING_NOT_VALID, findings);
    }
  }

  private static Map<String, String> range() {
    return Map.of("least", Integer.toString(LEAST_MINUTES), "most", Integer.toString(MOST_MINUTES));
  }

  private static void checkTitle(@Nullable String title, List<Finding> findings) {
    if (title == null || title.isBlank()) {
      findings.add(Finding.at("/title", "required"));
    } else if (title.strip().length() > LONGEST_TITLE) {
      findings.add(
          Finding.at("/title", "too-long", Map.of("most", Integer.toString(LONGEST_TITLE))));
    }
  }

  private static void checkWindow(
      @Nullable Instant opens, @Nullable Instant closes, Instant now, List<Finding> findings) {
    if (opens == null) {
      findings.add(Finding.at("/opensAt", "required"));
    }
    if (closes == null) {
      findings.add(Finding.at("/closesAt", "required"));
    } else if (!closes.isAfter(now)) {
      findings.add(Finding.at("/closesAt", "window-is-past"));
    } else if (opens != null && closes.isBefore(opens)) {
      findings.add(Finding.at("/closesAt", "window-ends-before-it-opens"));
    } else if (opens != null && Duration.between(opens, closes).compareTo(LONGEST_WINDOW) > 0) {
      findings.add(
          Finding.at(
              "/closesAt",
              "window-too-long",
              Map.of("days", Long.toString(LONGEST_WINDOW.toDays()))));
    }
  }

  /**
   * The list of the sitting: every pupil once, in list order, numbered, with a form that differs
   * from the neighbours'.
   *
   * @param seed of the deal; the same seed deals the same forms
   * @throws RefusedException {@code sitting-not-valid} if there is nobody or the paper has no form
   */
  public List<Candidate> list(
      UUID sittingId, List<ClassPupil> pupils, PaperForms paper, long seed) {
    List<ClassPupil> once = distinct(pupils);
    if (once.isEmpty() || once.size() >= MOST_CANDIDATES) {
      throw RefusedException.located(
          ExamRefusal.SITTING_NOT_VALID, List.of(Finding.at("/classIds", "no-pupils")));
    }
    Map<String, FormRef> forms = new HashMap<>();
    paper.forms().forEach(form -> forms.put(form.code(), form));
    List<String> codes =
        Dealing.deal(paper.forms().stream().map(FormRef::code).toList(), once.size(), seed);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < once.size(); i++) {
      FormRef form = forms.get(codes.get(i));
      if (form == null) {
        throw new IllegalStateException("a code was dealt that the paper does not have");
      }
      candidates.add(candidate(sittingId, once.get(i), i + 1, form));
    }
    return candidates;
  }

  private Candidate candidate(UUID sittingId, ClassPupil pupil, int place, FormRef form) {
    String sbd = "%02d%06d".formatted(settings.numberPrefix(), place);
    return new Candidate(
        ids.next(),
        sittingId,
        new Pupil(
            pupil.personId(),
            pupil.fullName(),
            pupil.classId(),
            pupil.className(),
            pupil.listNumber()),
        new Deal(sbd, place, form.id(), form.code()));
  }

  private static List<ClassPupil> distinct(List<ClassPupil> pupils) {
    Set<UUID> seen = new HashSet<>();
    return pupils.stream().filter(pupil -> seen.add(pupil.personId())).toList();
  }
}
