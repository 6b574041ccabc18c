package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ItemPool;
import vn.benhoc.bank.boundary.ItemVersions;
import vn.benhoc.bank.boundary.PastUse;
import vn.benhoc.bank.boundary.PoolItem;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Traits;
import vn.benhoc.engine.assembly.Usage;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;

/** What the bank offers for papers of a subject, as the engine draws from it. */
@ApplicationScoped
public class Pool {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Inject private ItemPool items;
  @Inject private ItemVersions versions;

  /** All shared items of the subject. An essay is offered with the points its author gave it. */
  public List<PoolEntry> of(String subject) {
    List<PoolItem> shared = items.shared(subject);
    Map<UUID, PastUse> uses = items.uses(subject);
    Map<UUID, BigDecimal> points = essayPoints(shared);
    return shared.stream()
        .map(item -> entry(item, uses.get(item.versionId()), points.get(item.versionId())))
        .toList();
  }

  private Map<UUID, BigDecimal> essayPoints(List<PoolItem> shared) {
    List<UUID> essays =
        shared.stream().filter(item -> item.kind() == Kind.ESSAY).map(PoolItem::versionId).toList();
    Map<UUID, BigDecimal> points = new HashMap<>();
    for (AnswerContent answer : versions.answers(essays).values()) {
      Optional.ofNullable(answer.maxPoints())
          .ifPresent(most -> points.put(answer.versionId(), most));
    }
    return points;
  }

  /** One item as the engine sees it; null where it was never used or its cell gives the points. */
  static PoolEntry entry(PoolItem item, @Nullable PastUse use, @Nullable BigDecimal points) {
    Facets facets = Facets.of(item.kind(), item.topic(), level(item.level())).inBlock(item.block());
    return new PoolEntry(
        ItemRef.of(item.versionId().toString()),
        facets,
        group(item),
        points,
        use == null ? Usage.NONE : new Usage(use.papers(), LocalDate.ofInstant(use.latest(), ZONE)),
        new Traits(item.authorId().toString(), null, item.expectedSeconds(), Set.of()));
  }

  private static @Nullable GroupPlace group(PoolItem item) {
    UUID stimulus = item.stimulusId();
    return stimulus == null
        ? null
        : new GroupPlace(new StimulusRef(stimulus.toString()), item.stimulusPosition());
  }

  private static @Nullable Level level(@Nullable String code) {
    return Arrays.stream(Level.values())
        .filter(level -> level.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
