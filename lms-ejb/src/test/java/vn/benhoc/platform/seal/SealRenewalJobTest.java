package vn.benhoc.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.Wired.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.platform.job.JobRun;
import vn.benhoc.platform.job.Jobs;

/** A run seals what other keys sealed, whole, again after a kill, by the key it was begun for. */
class SealRenewalJobTest {

  private static final int ROWS = 50;
  private static final int BATCH = 20;
  private static final SealedColumns TABLE = new SealedColumns("test", "id", List.of("text"));

  private final NavigableMap<UUID, String> rows = new TreeMap<>();
  private final List<Integer> progress = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private Sealer sealer = Sealer.from(Keys.NEW + "," + Keys.OLD);
  private int batchesToTheKill = Integer.MAX_VALUE;

  @BeforeEach
  void seal() {
    Sealer old = Sealer.from(Keys.OLD);
    for (int row = 1; row <= ROWS; row++) {
      UUID id = new UUID(0, row);
      rows.put(id, old.seal("text " + row, TABLE.place("text", id)));
    }
  }

  /** The database, with rows that are exchanged as a batch does it. */
  private final class Rows extends SealWork {

    @Override
    public List<SealedColumns> tables() {
      return List.of(TABLE);
    }

    @Override
    public SealCount count() {
      Map<String, Long> byKey = new HashMap<>();
      rows.values().forEach(text -> byKey.merge(text.split(":", -1)[1], 1L, Long::sum));
      return SealCount.of(byKey);
    }

    @Override
    public SealBatch.Outcome renew(SealedColumns table, String key, UUID after) {
      if (batchesToTheKill-- == 0) {
        throw new IllegalStateException("killed");
      }
      List<UUID> next =
          rows.tailMap(after, /* inclusive= */ false).entrySet().stream()
              .filter(row -> !row.getValue().startsWith(Sealer.start(key)))
              .limit(BATCH)
              .map(Map.Entry::getKey)
              .toList();
      int sealed = 0;
      for (UUID row : next) {
        String place = table.place("text", row);
        if (sealer.names().contains(rows.get(row).split(":", -1)[1])) {
          rows.put(row, sealer.seal(sealer.open(rows.get(row), place), place, key));
          sealed++;
        }
      }
      UUID last = next.isEmpty() ? null : next.get(next.size() - 1);
      return new SealBatch.Outcome(last, sealed, next.size() - sealed);
    }
  }

  private String run(String key, int done) {
    Jobs jobs =
        new Jobs() {
          @Override
          public void progress(UUID id, int reached) {
            progress.add(reached);
          }
        };
    SealRenewals renewals =
        new SealRenewals() {
          @Override
          public String end(UUID job, String to, int sealed, SealCount left) {
            ends.add("%s %d %s".formatted(to, sealed, left));
            return "{}";
          }
        };
    return with(new SealRenewalJob(), sealer, new Rows(), renewals)
        .run(new JobRun(new UUID(1, 1), SealRenewals.subject(key), done, jobs));
  }

  @Test
  void afterARunEverythingOpensWithoutTheOldKey() {
    run("moi", 0);

    Sealer alone = Sealer.from(Keys.NEW);
    rows.forEach((id, text) -> assertThat(alone.open(text, TABLE.place("text", id))).isNotEmpty());
    assertThat(progress).containsExactly(20, 40, 50);
    assertThat(ends).containsExactly("moi 50 -");
  }

  @Test
  void aRunThatWasKilledIsTakenUpWhereItWas() {
    batchesToTheKill = 1;
    assertThatThrownBy(() -> run("moi", 0)).hasMessage("killed");
    assertThat(ends).isEmpty();
    String first = rows.firstEntry().getValue();

    batchesToTheKill = Integer.MAX_VALUE;
    run("moi", 20);

    assertThat(rows.firstEntry().getValue()).as("is not sealed twice").isEqualTo(first);
    assertThat(progress).containsExactly(20, 40, 50);
    assertThat(ends).containsExactly("moi 50 -");
  }

  @Test
  void aNodeThatSealsByTheOldKeySealsByTheKeyOfTheJob() {
    sealer = Sealer.from(Keys.OLD + "," + Keys.NEW);
    run("moi", 0);
    assertThat(ends).containsExactly("moi 50 -");
  }

  @Test
  void aNodeWithoutTheKeyOfTheJobTouchesNothing() {
    sealer = Sealer.from(Keys.OLD);
    assertThatThrownBy(() -> run("moi", 0)).hasMessageContaining("key to seal by");
    assertThat(rows.values()).allMatch(text -> text.startsWith("s1:cu:"));
  }

  @Test
  void whatDoesNotOpenStaysAndIsCounted() {
    sealer = Sealer.from(Keys.NEW);
    run("moi", 0);
    assertThat(ends).containsExactly("moi 0 cu:50");
  }
}
