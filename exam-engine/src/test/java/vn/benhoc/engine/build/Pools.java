package vn.benhoc.engine.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;

/** Pools and blueprints for tests. */
public final class Pools {

  private static final List<Level> LEVELS = List.of(Level.KNOW, Level.UNDERSTAND, Level.APPLY);

  private Pools() {}

  public static PoolEntry entry(
      String ref, Kind kind, @Nullable String topic, @Nullable Level level) {
    return PoolEntry.of(ItemRef.of(ref), Facets.of(kind, topic, level));
  }

  /** So many choices of one topic and level, {@code <prefix>01} …. */
  public static List<PoolEntry> choices(String prefix, int count, String topic, Level level) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> entry(name(prefix, number), Kind.CHOICE, topic, level))
        .toList();
  }

  /** A group of choices on one stimulus. */
  public static List<PoolEntry> group(String stimulus, int size, String topic) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(
            number ->
                entry(name(stimulus + "-", number), Kind.CHOICE, topic, null)
                    .on(new GroupPlace(StimulusRef.of(stimulus), number)))
        .toList();
  }

  /** A blueprint that takes anything of the right kind, block by block. */
  public static Blueprint openBlueprint(PaperFormat format) {
    return new Blueprint(
        format.parts().stream().map(part -> new BlueprintPart(part, openCells(part))).toList());
  }

  private static List<Cell> openCells(Part part) {
    BlockChoice choice = part.choice();
    if (choice == null) {
      return List.of(Cell.any(part.count()));
    }
    List<Cell> cells = new ArrayList<>(List.of(Cell.any(choice.commonCount())));
    choice.blocks().forEach(block -> cells.add(Cell.any(block.count()).inBlock(block.code())));
    return cells;
  }

  /**
   * A pool with {@code times} as many items as the format prints, of each block and essay worth.
   */
  public static List<PoolEntry> poolFor(PaperFormat format, int times) {
    List<PoolEntry> pool = new ArrayList<>();
    for (Part part : format.parts()) {
      BlockChoice choice = part.choice();
      String prefix = "p" + part.number() + "-";
      if (part.scheme() instanceof MarkingScheme.Essay essay) {
        for (int index = 0; index < part.count() * times; index++) {
          pool.add(
              entry(name(prefix, index), Kind.ESSAY, "T", null)
                  .worth(essay.points().get(index % part.count())));
        }
      } else {
        int common = choice == null ? part.count() : choice.commonCount();
        pool.addAll(some(prefix, part.kind(), null, common * times));
        for (Block block : choice == null ? List.<Block>of() : choice.blocks()) {
          pool.addAll(
              some(prefix + block.code(), part.kind(), block.code(), block.count() * times));
        }
      }
    }
    return pool;
  }

  private static List<PoolEntry> some(String prefix, Kind kind, @Nullable String block, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                PoolEntry.of(
                    ItemRef.of(name(prefix, number)),
                    Facets.of(kind, "T" + number % 5, LEVELS.get(number % 3)).inBlock(block)))
        .toList();
  }

  /** An item for every entry, essays worth what the entry says. */
  public static Map<ItemRef, Item> items(Collection<PoolEntry> pool) {
    return pool.stream().collect(Collectors.toMap(PoolEntry::ref, Pools::item));
  }

  private static Item item(PoolEntry entry) {
    return entry.points() == null
        ? Items.any(entry.ref().value(), entry.facets().kind())
        : Items.essay(entry.ref().value(), entry.points().toPlainString());
  }

  private static String name(String prefix, int number) {
    return prefix + (number < 10 ? "0" : "") + number;
  }
}
