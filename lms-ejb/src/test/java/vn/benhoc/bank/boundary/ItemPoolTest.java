package vn.benhoc.bank.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.bank.control.UsedVersions;

/** How often items were used is counted over papers and versions. */
class ItemPoolTest {

  private static final Instant EARLY = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant LATE = Instant.parse("2026-09-01T08:00:00Z");

  private static final UUID KEPT = new UUID(0, 1);
  private static final UUID REPLACED = new UUID(0, 2);
  private static final UUID CURRENT = new UUID(0, 3);

  private static UsedVersions paper(Instant at, UUID... versions) {
    return new UsedVersions(Set.of(versions), at);
  }

  @Test
  void everyPaperCountsOnceAndTheLatestIsRemembered() {
    assertThat(ItemPool.counted(List.of(paper(LATE, KEPT), paper(EARLY, KEPT)), Map.of()))
        .isEqualTo(Map.of(KEPT, new PastUse(2, LATE)));
  }

  @Test
  void whatAnOlderVersionWasUsedForCountsForTheItem() {
    assertThat(
            ItemPool.counted(
                List.of(paper(EARLY, REPLACED, KEPT), paper(LATE, REPLACED, CURRENT)),
                Map.of(REPLACED, CURRENT)))
        .isEqualTo(Map.of(CURRENT, new PastUse(2, LATE), KEPT, new PastUse(1, EARLY)));
  }
}
