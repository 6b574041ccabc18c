package vn.benhoc.analytics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.people.boundary.Capability.RESULT_READ;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.marking.TwoSchoolsMarked;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitRef;

class TeacherDaysTest {

  private final TwoSchools schools = new TwoSchools();
  private final TeacherDays days =
      Wired.with(
          new TeacherDays(),
          schools.permissions(),
          TwoSchoolsMarked.desk(schools),
          new EmptyRoster());

  @Test
  void recentResultsAreThoseOfOwnClasses() {
    schools.holding(FIRST, SITTING_READ, RESULT_READ);

    assertThat(days.day().recentResults())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.count()).isEqualTo(2);
              assertThat(result.mean()).isEqualTo(7.0);
            });
  }

  @Test
  void sittingsWhoseResultsAreNotForTheReaderArePassedOver() {
    schools.holding(SECOND, SITTING_READ).holding("/p/3/", RESULT_READ);

    assertThat(days.day().sittings()).hasSize(1);
    assertThat(days.day().recentResults()).isEmpty();
  }

  private static final class EmptyRoster extends Roster {
    @Override
    public List<UnitRef> classesWithin(Scope scope) {
      return List.of();
    }

    @Override
    public List<ClassPupil> pupilsOf(Collection<UUID> classIds) {
      return List.of();
    }
  }
}
