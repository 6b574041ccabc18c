package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.bank.boundary.PastUse;
import vn.benhoc.bank.boundary.PoolItem;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Traits;
import vn.benhoc.engine.assembly.Usage;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;

class PoolTest {

  private static final UUID VERSION = DemoBank.id("version");
  private static final UUID STIMULUS = DemoBank.id("stimulus");
  private static final UUID AUTHOR = DemoBank.id("author");

  @Test
  void anItemIsOfferedWithAllTheBankKnows() {
    PoolEntry entry =
        Pool.entry(
            item("know", STIMULUS, 75),
            new PastUse(4, Instant.parse("2026-03-01T02:00:00Z")),
            new BigDecimal("1.50"));
    assertThat(entry.ref().value()).isEqualTo(VERSION.toString());
    assertThat(entry.facets().kind()).isEqualTo(Kind.ESSAY);
    assertThat(entry.facets().topic()).isEqualTo("TIN12.1");
    assertThat(entry.facets().level()).isEqualTo(Level.KNOW);
    assertThat(entry.facets().block()).isEqualTo("ICT");
    assertThat(entry.group()).isEqualTo(new GroupPlace(new StimulusRef(STIMULUS.toString()), 3));
    assertThat(entry.points()).isEqualTo("1.50");
    assertThat(entry.usage()).isEqualTo(new Usage(4, LocalDate.of(2026, 3, 1)));
    assertThat(entry.traits()).isEqualTo(new Traits(AUTHOR.toString(), null, 75, Set.of()));
  }

  @Test
  void whatTheBankDoesNotKnowStaysOpen() {
    PoolEntry entry = Pool.entry(item(null, null, null), null, null);
    assertThat(entry.facets().level()).isNull();
    assertThat(entry.group()).isNull();
    assertThat(entry.points()).isNull();
    assertThat(entry.usage()).isEqualTo(Usage.NONE);
    assertThat(entry.traits()).isEqualTo(new Traits(AUTHOR.toString(), null, null, Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T16:59:59.999Z, 2026-03-01",
    "2026-03-01T17:00:00Z, 2026-03-02",
    "2025-12-31T20:00:00Z, 2026-01-01"
  })
  void theDayOfUseIsTheDayInVietnam(Instant built, LocalDate day) {
    PoolEntry entry = Pool.entry(item(null, null, null), new PastUse(1, built), null);
    assertThat(entry.usage().lastUsed()).isEqualTo(day);
  }

  private static PoolItem item(
      @Nullable String level, @Nullable UUID stimulus, @Nullable Integer seconds) {
    return new PoolItem(
        DemoBank.id("item"),
        VERSION,
        "TIN-1",
        "TIN",
        12,
        "TIN12.1",
        level,
        Kind.ESSAY,
        "ICT",
        stimulus,
        stimulus == null ? 0 : 3,
        AUTHOR,
        seconds,
        true);
  }
}
