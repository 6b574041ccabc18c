package vn.benhoc.engine.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.PoolEntry;

class SyntheticPoolTest {

  private final List<PoolEntry> pool = SyntheticPool.of(20_000, 1);

  private double share(Predicate<PoolEntry> of) {
    return pool.stream().filter(of).count() / 20_000.0;
  }

  @Test
  void itFillsItsBlueprintAndIsTheSameForTheSameSeed() {
    assertThat(SyntheticPool.toan2025().diagnostics()).isEmpty();
    assertThat(Assembler.feasibility(SyntheticPool.toan2025(), pool).feasible()).isTrue();
    assertThat(SyntheticPool.of(20_000, 1))
        .isEqualTo(pool)
        .isNotEqualTo(SyntheticPool.of(20_000, 2));
  }

  @Test
  void itsSharesAreThoseOfABank() {
    assertThat(share(entry -> entry.group() != null)).isBetween(0.025, 0.038);
    assertThat(share(entry -> !entry.traits().enemies().isEmpty())).isBetween(0.003, 0.007);
    assertThat(share(entry -> entry.traits().parameters() == null)).isBetween(0.09, 0.11);
    assertThat(share(entry -> entry.exposure() == 0)).isBetween(0.57, 0.63);
    assertThat(share(entry -> entry.traits().expectedSeconds() == null)).isBetween(0.04, 0.06);
    assertThat(
            pool.stream().collect(Collectors.groupingBy(e -> e.traits().author())).values().stream()
                .mapToInt(List::size)
                .max()
                .orElse(0))
        .isBetween(1_000, 2_000);
  }
}
