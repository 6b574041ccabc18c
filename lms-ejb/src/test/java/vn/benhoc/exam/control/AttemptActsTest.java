package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.Unheard;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** Staff write beside the lane. */
class AttemptActsTest {

  private static final Act COLLECT =
      Act.handIn(HandInBy.INVIGILATOR, Attempts.OPENS.plusSeconds(90));

  private Standing stored = Attempts.begun(1);
  private int savesMeanwhile;

  private final AttemptActs acts =
      Wired.with(
          new AttemptActs(),
          Unheard.event(),
          new AttemptJournal() {
            @Override
            public Map<UUID, Standing> standings(Collection<AttemptContext> asked) {
              return Map.of(Attempts.candidate(1), stored);
            }
          },
          new AttemptWriter() {
            @Override
            public Set<UUID> write(List<AttemptWork> works) {
              return writeUnlessOutrun(works.get(0));
            }
          });

  @Test
  void whatWasSavedMeanwhileIsHandedInToo() {
    savesMeanwhile = 3;
    Standing standing = acts.carryOut(Attempts.context(1), COLLECT);
    assertThat(standing.facts().closed()).isNotNull();
    assertThat(standing.state().lastSequence("page")).isEqualTo(3);
    assertThat(standing.facts().lastNumber()).isEqualTo(5);
  }

  @Test
  void whoIsAlwaysOutrunIsTold() {
    savesMeanwhile = Integer.MAX_VALUE;
    refused(Attempts.context(1), PlatformRefusal.CHANGED_MEANWHILE);
    assertThat(stored.facts().closed()).isNull();
  }

  @Test
  void nothingIsCollectedFromWhoHasNotBegun() {
    refused(Attempts.context(2), ExamRefusal.ATTEMPT_NOT_FOUND);
  }

  private void refused(AttemptContext context, Refusal refusal) {
    assertThatThrownBy(() -> acts.carryOut(context, COLLECT))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  /** As long as there are saves, the lane is faster. */
  private Set<UUID> writeUnlessOutrun(AttemptWork work) {
    if (savesMeanwhile > 0) {
      savesMeanwhile--;
      AttemptWork save = new AttemptWork(Attempts.context(1), stored);
      save.save(Attempts.entry(stored.facts().lastNumber()), Attempts.OPENS.plusSeconds(60));
      stored = save.standing();
      return Set.of(Attempts.candidate(1));
    }
    stored = work.standing();
    return Set.of();
  }
}
