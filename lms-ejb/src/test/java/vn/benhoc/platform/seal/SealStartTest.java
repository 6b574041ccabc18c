package vn.benhoc.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.Wired.with;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.job.JobState;
import vn.benhoc.platform.job.JobView;
import vn.benhoc.platform.job.Jobs;

/** What a node makes of its keys at the start. */
class SealStartTest {

  private final List<String> told = new ArrayList<>();
  private final SealFigures figures = new SealFigures();
  private String latest = "moi";
  private @Nullable JobState state;

  private final SealLedger ledger =
      new SealLedger() {
        @Override
        public void note(Collection<String> sealed, String newest) {
          told.add("noted");
        }

        @Override
        public String latest() {
          return latest;
        }

        @Override
        public void hold() {
          told.add("held");
        }
      };

  private final Jobs jobs =
      new Jobs() {
        @Override
        public Optional<JobView> latest(String kind, UUID subject) {
          return Optional.ofNullable(state)
              .map(
                  now ->
                      new JobView(
                          subject, kind, subject, now, 0, 0, null, null, Instant.EPOCH, null));
        }

        @Override
        public UUID start(String kind, UUID subject, int total) {
          told.add("job of " + total);
          return subject;
        }
      };

  private final Audit audit =
      new Audit() {
        @Override
        public void record(String action, String kind, UUID subject, String detail) {
          told.add(action + " " + detail);
        }
      };

  private List<String> started(String keys, String lost, Map<String, Long> texts) {
    told.clear();
    Sealer sealer = Sealer.from(keys);
    SealWork work =
        new SealWork() {
          @Override
          public SealCount count() {
            return SealCount.of(texts);
          }
        };
    SealRenewals renewals = with(new SealRenewals(), sealer, ledger, figures, jobs, audit);
    with(new SealStart(), sealer, new SealSettings(keys, lost), work, ledger, renewals).run();
    return told;
  }

  @Test
  void whatAnotherKeySealedIsSealedAnew() {
    assertThat(started(Keys.NEW + "," + Keys.OLD, "", Map.of("cu", 96L, "moi", 4L)))
        .containsExactly(
            "noted",
            "held",
            "job of 96",
            "seal.renewal-begin {\"to\":\"moi\",\"others\":{\"cu\":96}}");
    assertThat(figures.textsOfOtherKeys()).isEqualTo(96);
  }

  @Test
  void whereEverythingHasTheKeyNothingIsDone() {
    assertThat(started(Keys.NEW + "," + Keys.OLD, "", Map.of("moi", 4L))).containsExactly("noted");
    assertThat(started(Keys.NEW, "", Map.of())).containsExactly("noted");
    assertThat(figures.textsOfOtherKeys()).isZero();
  }

  @Test
  void aNodeThatSealsByAnOlderKeyDoesNotSealBack() {
    assertThat(started(Keys.OLD + "," + Keys.NEW, "", Map.of("moi", 4L)))
        .containsExactly("noted", "held");
  }

  @Test
  void whatIsUnderWayIsNotBegunTwiceAndWhatHasEndedIs() {
    for (JobState going : List.of(JobState.WAITING, JobState.RUNNING)) {
      state = going;
      assertThat(started(Keys.NEW + "," + Keys.OLD, "", Map.of("cu", 1L)))
          .containsExactly("noted", "held");
    }
    for (JobState ended : List.of(JobState.DONE, JobState.FAILED, JobState.CANCELLED)) {
      state = ended;
      assertThat(started(Keys.NEW + "," + Keys.OLD, "", Map.of("cu", 1L))).contains("job of 1");
    }
  }

  @Test
  void withoutAKeyThatIsNeededThereIsNoStart() {
    assertThatThrownBy(() -> started(Keys.NEW, "", Map.of("cu", 96L, "moi", 4L)))
        .isInstanceOf(KeyMissingException.class)
        .hasMessageContaining("(cu:96)");
    assertThat(told).isEmpty();
    assertThatThrownBy(() -> started(Keys.NEW, "alt", Map.of("cu", 96L, "alt", 1L)))
        .hasMessageContaining("(cu:96)");
  }

  @Test
  void aKeyThatIsLostDoesNotStopTheStartAndIsNotWaitedFor() {
    assertThat(started(Keys.NEW, "cu", Map.of("cu", 96L, "moi", 4L))).containsExactly("noted");
    assertThat(figures.textsOfOtherKeys()).isEqualTo(96);
  }

  @Test
  void whatIsNotSealedAtAllDoesNotStopTheStart() {
    assertThat(started(Keys.NEW, "", Map.of("?", 1L, "moi", 4L))).containsExactly("noted");
    assertThat(figures.textsOfOtherKeys()).isEqualTo(1);
  }
}
