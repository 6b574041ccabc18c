package vn.benhoc.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.benhoc.exam.boundary.SittingPlan;
import vn.benhoc.exam.control.Act;
import vn.benhoc.exam.control.AttemptActs;
import vn.benhoc.exam.control.AttemptContext;
import vn.benhoc.exam.control.SittingCreation;
import vn.benhoc.exam.control.SittingSearch;
import vn.benhoc.exam.control.Standing;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.UnitRef;

/** How the sitting of {@link TwoSchools} is found, made and handed in for; what is done is kept. */
final class TwoSchoolsSittings {

  private final TwoSchoolsRows rows;
  private final List<UUID> handedIn = new ArrayList<>();
  private UUID paperOwner = TwoSchools.PROVINCE;

  TwoSchoolsSittings(TwoSchoolsRows rows) {
    this.rows = rows;
  }

  /** Whose the paper of a plan is. */
  void paperOf(UUID owner) {
    paperOwner = owner;
  }

  /** The candidates for whom somebody handed in. */
  List<UUID> handedIn() {
    return handedIn;
  }

  /** Finds the sitting of the two schools, whatever is looked for. */
  SittingSearch search() {
    return new SittingSearch() {
      @Override
      public long count(Filter filter) {
        return 1;
      }

      @Override
      public List<Sitting> page(Filter filter, int first, int size) {
        return List.of(rows.sitting(TwoSchools.SITTING));
      }
    };
  }

  /** Makes a sitting for the class of the first school. */
  SittingCreation creation() {
    return new SittingCreation() {
      @Override
      public List<UnitRef> classes(SittingPlan plan, Instant now) {
        return List.of(TwoSchoolsPeople.unit(TwoSchools.FIRST_CLASS, "/p/1/a/"));
      }

      @Override
      public UUID paperOwner(SittingPlan plan) {
        return paperOwner;
      }

      @Override
      public UUID create(SittingPlan plan, List<UnitRef> classes, Made made) {
        return TwoSchools.SITTING;
      }
    };
  }

  /** Hands in for whoever is acted on. */
  AttemptActs acts() {
    return new AttemptActs() {
      @Override
      @SuppressWarnings("NullAway") // nobody asks how the attempt stands after it
      public Standing carryOut(AttemptContext context, Act act) {
        handedIn.add(context.dealt().candidateId());
        return null;
      }
    };
  }
}
