package vn.benhoc.paper.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.control.OpeningViews;
import vn.benhoc.paper.control.Openings;
import vn.benhoc.paper.control.PaperRows;
import vn.benhoc.paper.control.Trail;
import vn.benhoc.paper.entity.Opening;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * Sealed papers: time opens them, or two people together. One of those who may look asks and says
 * why; another, who need not be allowed to look by themselves, agrees; then both may, for half an
 * hour. All of it is on the audit trail, and so is every look.
 */
@Stateless
public class PaperSeals {

  private static final int LONGEST_REASON = 500;
  private static final Duration SHOWN = Duration.ofDays(30);

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private PaperRows papers;
  @Inject private Openings openings;
  @Inject private OpeningViews views;
  @Inject private Trail trail;
  @Inject private Ids ids;
  @Inject private TimeSource time;

  /**
   * The seal of a paper.
   *
   * @throws RefusedException {@code paper-not-found}
   */
  public SealView seal(UUID paperId) {
    Paper paper = concerned(paperId);
    Instant now = time.now();
    @Nullable Instant until = openings.sealedUntil(paperId, now).orElse(null);
    boolean mayPreview = permissions.has(Capability.PAPER_PREVIEW, paper.ownerUnit());
    boolean byTwo =
        openings.of(paperId).stream().anyMatch(one -> one.opensFor(caller.personId(), now));
    return new SealView(
        until,
        mayPreview && (byTwo || until == null),
        mayPreview && until != null && !byTwo,
        views.of(openings.of(paperId), reader(paper), now),
        trail.looks(paper));
  }

  /** What was asked for in the last month, of papers that concern the caller; the latest first. */
  public List<OpeningView> recent() {
    permissions.requireAnywhere(Capability.PAPER_WITNESS);
    Instant now = time.now();
    List<Opening> own =
        openings.since(now.minus(SHOWN)).stream()
            .filter(
                one ->
                    permissions.has(
                        Capability.PAPER_WITNESS, papers.paper(one.paperId()).ownerUnit()))
            .toList();
    return views.of(own, new OpeningViews.Reader(caller.personId(), true), now);
  }

  /**
   * Asks for a sealed paper to be opened now.
   *
   * @throws RefusedException {@code paper-not-found}; {@code paper-not-sealed}; {@code
   *     opening-not-valid}, located
   */
  public SealView ask(UUID paperId, OpeningPlan plan) {
    permissions.requireAnywhere(Capability.PAPER_PREVIEW);
    Paper paper = papers.paper(paperId);
    permissions.require(Capability.PAPER_PREVIEW, paper.ownerUnit());
    String reason = reason(plan);
    Instant now = time.now();
    requireSealed(paperId, now);
    Opening opening = new Opening(ids.next(), paperId, reason, caller.personId(), now);
    openings.add(opening);
    trail.opening("paper.opening-asked", opening);
    return seal(paperId);
  }

  /**
   * Agrees, as the second person.
   *
   * @throws RefusedException {@code opening-not-found}; {@code opening-own} for who asked; {@code
   *     opening-over}; {@code paper-not-sealed}
   */
  public SealView agree(UUID paperId, UUID openingId) {
    permissions.requireAnywhere(Capability.PAPER_WITNESS);
    Paper paper = papers.paper(paperId);
    permissions.require(Capability.PAPER_WITNESS, paper.ownerUnit());
    Opening opening = held(paperId, openingId);
    Instant now = time.now();
    requireSealed(paperId, now);
    if (opening.askedBy().equals(caller.personId())) {
      throw RefusedException.of(PaperRefusal.OPENING_OWN);
    }
    if (!opening.waits(now)) {
      throw RefusedException.of(PaperRefusal.OPENING_OVER);
    }
    opening.agree(caller.personId(), now);
    trail.opening("paper.opening-agreed", opening);
    return seal(paperId);
  }

  /**
   * Ends what is asked for or open; either of the two may, and done twice it is over all the same.
   *
   * @throws RefusedException {@code opening-not-found}
   */
  public SealView end(UUID paperId, UUID openingId) {
    concerned(paperId);
    Opening opening = held(paperId, openingId);
    if (!Set.of(opening.askedBy(), second(opening)).contains(caller.personId())) {
      throw RefusedException.of(PaperRefusal.OPENING_NOT_FOUND);
    }
    opening.end(time.now());
    trail.opening("paper.opening-ended", opening);
    return seal(paperId);
  }

  private static UUID second(Opening opening) {
    UUID agreed = opening.agreedBy();
    return agreed == null ? opening.id() : agreed;
  }

  private Opening held(UUID paperId, UUID openingId) {
    Opening opening = openings.held(openingId);
    if (!opening.paperId().equals(paperId)) {
      throw RefusedException.of(PaperRefusal.OPENING_NOT_FOUND);
    }
    return opening;
  }

  private void requireSealed(UUID paperId, Instant now) {
    if (openings.sealedUntil(paperId, now).isEmpty()) {
      throw RefusedException.of(PaperRefusal.PAPER_NOT_SEALED);
    }
  }

  private static String reason(OpeningPlan plan) {
    String given = plan.reason();
    String reason = given == null ? "" : given.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      Finding finding =
          reason.isEmpty()
              ? Finding.at("/reason", "required")
              : Finding.at("/reason", "too-long", Map.of("most", String.valueOf(LONGEST_REASON)));
      throw RefusedException.located(PaperRefusal.OPENING_NOT_VALID, List.of(finding));
    }
    return reason;
  }

  private OpeningViews.Reader reader(Paper paper) {
    return new OpeningViews.Reader(
        caller.personId(), permissions.has(Capability.PAPER_WITNESS, paper.ownerUnit()));
  }

  /** Those who may look into it, and those who may be asked to agree. */
  private Paper concerned(UUID paperId) {
    if (!permissions.hasAnywhere(Capability.PAPER_WITNESS)) {
      permissions.requireAnywhere(Capability.PAPER_PREVIEW);
    }
    Paper paper = papers.paper(paperId);
    if (!permissions.has(Capability.PAPER_WITNESS, paper.ownerUnit())) {
      permissions.require(Capability.PAPER_PREVIEW, paper.ownerUnit());
    }
    return paper;
  }
}
