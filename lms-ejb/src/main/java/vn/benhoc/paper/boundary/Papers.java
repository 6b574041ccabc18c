package vn.benhoc.paper.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import vn.benhoc.paper.control.BlueprintRows;
import vn.benhoc.paper.control.FormReviews;
import vn.benhoc.paper.control.Openings;
import vn.benhoc.paper.control.OwnerUnits;
import vn.benhoc.paper.control.PaperBuilding;
import vn.benhoc.paper.control.PaperRows;
import vn.benhoc.paper.control.PaperViews;
import vn.benhoc.paper.control.Trail;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.paper.entity.StoredBlueprint;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** Papers: build them from blueprints, look at their forms. */
@Stateless
public class Papers {

  @Inject private Permissions permissions;
  @Inject private OwnerUnits units;
  @Inject private BlueprintRows blueprints;
  @Inject private PaperRows rows;
  @Inject private PaperViews views;
  @Inject private PaperBuilding building;
  @Inject private FormReviews reviews;
  @Inject private Openings openings;
  @Inject private Trail trail;
  @Inject private Caller caller;
  @Inject private TimeSource time;

  /**
   * Builds a paper of a blueprint.
   *
   * @throws RefusedException {@code blueprint-not-found}, {@code paper-order-not-valid}, {@code
   *     blueprint-unfinished}, {@code paper-not-feasible}, {@code paper-constrained}
   */
  public PaperView build(UUID blueprintId, PaperOrder order) {
    permissions.requireAnywhere(Capability.PAPER_BUILD);
    StoredBlueprint blueprint = blueprints.blueprint(blueprintId);
    permissions.require(Capability.PAPER_BUILD, blueprint.ownerUnit());
    Paper paper = building.build(blueprint, order);
    trail.built(paper);
    return views.view(paper, seen(paper));
  }

  public PaperPage list(ListQuery query) {
    permissions.requireAnywhere(Capability.PAPER_PREVIEW);
    return rows.page(query, units.visible(Capability.PAPER_PREVIEW, rows.ownerUnits()), views);
  }

  /**
   * One paper.
   *
   * @throws RefusedException {@code paper-not-found}
   */
  public PaperView find(UUID id) {
    Paper paper = readable(id);
    return views.view(paper, seen(paper));
  }

  /**
   * One form, with its keys and the paper's seed for those who may read them. Every look is
   * recorded.
   *
   * @throws RefusedException {@code paper-not-found}, {@code form-not-found}; {@code paper-sealed}
   *     before its time, for all but two who opened it together
   */
  public FormPreview form(UUID paperId, String code) {
    Paper paper = readable(paperId);
    Instant now = time.now();
    if (!openings.mayLook(paperId, caller.personId(), now)) {
      throw RefusedException.of(PaperRefusal.PAPER_SEALED);
    }
    PaperForm form = rows.form(paperId, code);
    boolean keys = maySeeKeys(paper);
    trail.look(paper, form, keys, openings.sealedUntil(paperId, now).isPresent());
    if (!keys) {
      return new FormPreview(reviews.paper(form.id()), null, null);
    }
    FormReview review = reviews.review(form.id());
    return new FormPreview(review.paper(), review.key(), rows.source(paperId).seed());
  }

  private PaperViews.Seen seen(Paper paper) {
    return new PaperViews.Seen(
        maySeeKeys(paper), openings.mayLook(paper.id(), caller.personId(), time.now()));
  }

  private boolean maySeeKeys(Paper paper) {
    return permissions.has(Capability.PAPER_KEY_READ, paper.ownerUnit());
  }

  /** Whoever may see none learns nothing about which ids there are. */
  private Paper readable(UUID id) {
    permissions.requireAnywhere(Capability.PAPER_PREVIEW);
    Paper paper = rows.paper(id);
    permissions.require(Capability.PAPER_PREVIEW, paper.ownerUnit());
    return paper;
  }
}
