package vn.benhoc.paper.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.PartCells;

/**
 * The cells a new blueprint starts with. Real items are picked for every place, spread over
 * chapters and levels, and the cells are what was picked: so the bank can fill them. What the bank
 * has no item for stays open to any topic and level.
 */
final class StartingLayout {

  private final SubjectTopics topics;
  private final Picker picker;

  private StartingLayout(SubjectTopics topics, Picker picker) {
    this.topics = topics;
    this.picker = picker;
  }

  /**
   * The cells, part by part.
   *
   * @param grade the grade whose topics come first; null for none in particular
   */
  static List<PartCells> of(
      ExamFormat format, List<PoolEntry> pool, SubjectTopics topics, @Nullable Integer grade) {
    StartingLayout layout = new StartingLayout(topics, new Picker(pool, topics, grade));
    Map<Integer, PartCells> parts = new TreeMap<>();
    List<FormatPart> lastFirst = new ArrayList<>(format.parts());
    // The first part has the widest choice, so it evens out what the others had to take.
    lastFirst.sort(Comparator.comparingInt(part -> -part.part().number()));
    for (FormatPart part : lastFirst) {
      parts.put(part.part().number(), layout.part(part.part()));
    }
    return List.copyOf(parts.values());
  }

  private PartCells part(Part part) {
    if (part.kind() == Kind.ESSAY) {
      return new PartCells(part.number(), onePerEssay(part));
    }
    BlockChoice choice = part.choice();
    if (choice == null) {
      return new PartCells(part.number(), section(part, null, part.count()));
    }
    List<BlueprintCell> cells = new ArrayList<>(section(part, null, choice.commonCount()));
    for (Block block : choice.blocks()) {
      cells.addAll(section(part, block.code(), block.count()));
    }
    return new PartCells(part.number(), cells);
  }

  /** Each essay has points of its own, so each has a cell of its own. */
  private static List<BlueprintCell> onePerEssay(Part part) {
    List<BlueprintCell> cells = new ArrayList<>();
    for (int place = 0; place < part.count(); place++) {
      cells.add(new BlueprintCell(null, null, null, 1, null));
    }
    return cells;
  }

  private List<BlueprintCell> section(Part part, @Nullable String block, int count) {
    List<PoolEntry> picked = picker.pick(part, block, count);
    Map<CellKey, Integer> counts = new LinkedHashMap<>();
    for (PoolEntry entry : picked) {
      counts.merge(CellKey.of(entry, topics), 1, Integer::sum);
    }
    List<BlueprintCell> cells = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(order()))
        .forEach(entry -> cells.add(cell(entry.getKey(), block, entry.getValue())));
    if (picked.size() < count) {
      cells.add(new BlueprintCell(null, null, block, count - picked.size(), null));
    }
    return cells;
  }

  private static BlueprintCell cell(CellKey key, @Nullable String block, int count) {
    Level level = key.level();
    return new BlueprintCell(
        key.chapter(), level == null ? null : level.code(), block, count, null);
  }

  /** The highest grade first, as matrices are written. */
  private Comparator<CellKey> order() {
    return Comparator.comparingInt((CellKey key) -> -key.grade(topics))
        .thenComparingInt(key -> key.place(topics))
        .thenComparing(CellKey::level, Comparator.nullsLast(Comparator.naturalOrder()));
  }
}
