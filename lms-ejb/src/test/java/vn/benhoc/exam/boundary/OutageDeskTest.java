package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.NOW;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.TimeSpan;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.control.OutageActs;
import vn.benhoc.exam.control.OutageRecord;
import vn.benhoc.exam.control.Outages;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision;
import vn.benhoc.platform.problem.RefusedException;

/** An outage touched twenty: twelve write on, the clock has taken five, three are in. */
class OutageDeskTest {

  private static final UUID ID = new UUID(8, 1);

  private final TwoSchools schools = new TwoSchools().holding(BOTH, SITTING_MANAGE, SITTING_READ);
  private final List<String> begun = new ArrayList<>();
  private Instant endedAt = NOW;

  private Outage outage() {
    return new Outage(ID, TimeSpan.of(endedAt.minusSeconds(90), endedAt));
  }

  private OutageDesk desk() {
    return new TwoSchoolsDesks(schools).outages(outages(), record(), new OutageActs());
  }

  private Outages outages() {
    return new Outages() {
      @Override
      public List<Outage> since(Instant oldest, int most) {
        return List.of(OutageDeskTest.this.outage());
      }

      @Override
      public List<OutageDecision> decisions(Collection<UUID> outages) {
        return List.of();
      }

      @Override
      public Outage outage(UUID id) {
        return OutageDeskTest.this.outage();
      }

      @Override
      public List<Standings> standings(TimeSpan span) {
        return List.of(
            new Standings(SITTING, null, 12),
            new Standings(SITTING, "clock", 5),
            new Standings(SITTING, "invigilator", 2),
            new Standings(SITTING, "candidate", 1));
      }
    };
  }

  private OutageRecord record() {
    return new OutageRecord() {
      @Override
      public Outage outage(UUID id) {
        return OutageDeskTest.this.outage();
      }

      @Override
      public List<Share> creditBegins(Outage one, String reason) {
        begun.add(reason);
        return List.of();
      }
    };
  }

  private OutageView.Touched touched() {
    return desk().outages().get(0).sittings().get(0);
  }

  @Test
  void whoeverDecidesIsToldWhatItDoesToHowMany() {
    OutageView.Touched touched = touched();
    assertThat(touched.candidates()).isEqualTo(20);
    assertThat(touched.writing()).isEqualTo(12);
    assertThat(touched.reopens()).isEqualTo(5);
  }

  @Test
  void inTheEveningNothingIsOpenedAgain() {
    endedAt = NOW.minusSeconds(4 * 3_600);
    assertThat(touched().reopens()).isZero();
    assertThat(touched().writing()).isEqualTo(12);
  }

  @Test
  void nothingIsGivenBackWithoutAReason() {
    for (String none : new @Nullable String[] {null, "", "  "}) {
      assertThatThrownBy(() -> desk().credit(ID, new OutageOrder(none)))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.refusal()).isEqualTo(ExamRefusal.ACT_NOT_VALID));
    }
    assertThat(begun).isEmpty();
    desk().credit(ID, new OutageOrder(" Mất điện "));
    assertThat(begun).containsExactly("Mất điện");
  }
}
