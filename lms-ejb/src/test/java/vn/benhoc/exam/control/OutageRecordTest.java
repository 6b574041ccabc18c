package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.NOW;
import static vn.benhoc.exam.TwoSchools.PERSON;
import static vn.benhoc.exam.TwoSchools.SITTING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.TimeSpan;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision;
import vn.benhoc.exam.entity.OutageDecision.Taken;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.audit.Audit;

/** An outage of 94.5 seconds touched four candidates of the sitting. */
class OutageRecordTest {

  private final TwoSchools schools = new TwoSchools();
  private final Outage outage =
      new Outage(new UUID(8, 1), TimeSpan.of(NOW.minusMillis(94_500), NOW));
  private final Map<UUID, OutageDecision> decisions = new HashMap<>();
  private final List<String> audited = new ArrayList<>();
  private final OutageRecord record = Wired.with(new OutageRecord(), outages(), views(), audit());

  private Outages outages() {
    return new Outages() {
      @Override
      public List<Candidate> touched(TimeSpan span, UUID sittingId) {
        return schools.candidates();
      }

      @Override
      public Map<UUID, Integer> touched(TimeSpan span) {
        return Map.of(SITTING, 4);
      }

      @Override
      public Optional<OutageDecision> decision(UUID outage, UUID sitting) {
        return Optional.ofNullable(decisions.get(sitting));
      }

      @Override
      public void add(OutageDecision decision) {
        decisions.put(decision.sittingId(), decision);
      }
    };
  }

  private OutageViews views() {
    return new OutageViews() {
      @Override
      public List<Sitting> managed(Outage one) {
        return List.of(schools.sitting());
      }
    };
  }

  private Audit audit() {
    return new Audit() {
      @Override
      public void record(String action, String subjectKind, UUID subject, String detailJson) {
        audited.add(action + " " + detailJson);
      }
    };
  }

  @Test
  void theTrailSaysHowLongItWasForHowManyAndWhy() {
    record.creditBegins(outage, "Mất điện \"tầng 2\"");
    Taken taken = new Taken(PERSON, NOW, "Mất điện");
    record.credited(outage, SITTING, 3, taken);
    record.credited(outage, SITTING, 3, taken);
    assertThat(audited)
        .containsExactly(
            "outage.credit {\"sittings\":1,\"candidates\":4,\"millis\":94500,"
                + "\"reason\":\"Mất điện \\\"tầng 2\\\"\"}",
            "outage.credited {\"sitting\":\"%s\",\"candidates\":3}".formatted(SITTING));
  }

  @Test
  void itSaysTheSameWhereItIsNotGivenBack() {
    record.dismissed(outage, new Taken(PERSON, NOW, "Chỉ 6 giây"));
    assertThat(audited)
        .containsExactly(
            "outage.dismiss {\"sittings\":1,\"candidates\":4,\"millis\":94500,"
                + "\"reason\":\"Chỉ 6 giây\"}");
  }

  @Test
  void whatTheClockHandedInIsOpenedAgainThatMorningAloneAndNothingElse() {
    assertThat(OutageActs.reopens(HandInBy.CLOCK.code(), outage, NOW.plusSeconds(10_799))).isTrue();
    assertThat(OutageActs.reopens(HandInBy.CLOCK.code(), outage, NOW.plusSeconds(10_800)))
        .isFalse();
    assertThat(OutageActs.reopens(HandInBy.INVIGILATOR.code(), outage, NOW)).isFalse();
    assertThat(OutageActs.reopens(HandInBy.CANDIDATE.code(), outage, NOW)).isFalse();
  }
}
