package vn.benhoc.paper.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;

/**
 * Picks items for the parts of one paper so that its levels stand about 4 : 3 : 3 and its chapters
 * about even. Items on a stimulus are picked together, about as often as the bank has them.
 */
final class Picker {

  private static final Map<Level, Double> SHARES =
      Map.of(Level.KNOW, 0.4, Level.UNDERSTAND, 0.3, Level.APPLY, 0.3);
  private static final double RARE = 0.01;

  private final List<PoolEntry> pool;
  private final SubjectTopics topics;
  private final @Nullable Integer grade;
  private final Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
  private final Map<String, Integer> byChapter = new HashMap<>();
  private final Set<ItemRef> taken = new HashSet<>();

  /**
   * For one paper.
   *
   * @param grade the grade whose topics come first; null for none in particular
   */
  Picker(List<PoolEntry> pool, SubjectTopics topics, @Nullable Integer grade) {
    this.pool = List.copyOf(pool);
    this.topics = topics;
    this.grade = grade;
  }

  /** As many items for that block of the part as there are, at most so many. */
  List<PoolEntry> pick(Part part, @Nullable String block, int count) {
    List<List<PoolEntry>> units = units(part, block);
    List<PoolEntry> picked = new ArrayList<>();
    if (grade != null) {
      fill(units.stream().filter(this::isOfGrade).toList(), count, picked);
    }
    fill(units, count, picked);
    return picked;
  }

  private void fill(List<List<PoolEntry>> units, int count, List<PoolEntry> picked) {
    List<List<PoolEntry>> free = new ArrayList<>(units);
    free.removeIf(unit -> unit.stream().anyMatch(entry -> taken.contains(entry.ref())));
    List<List<PoolEntry>> groups = new ArrayList<>(free);
    groups.removeIf(unit -> unit.size() == 1);
    takeGroups(groups, fairShare(groups, free, count - picked.size()), picked);
    free.removeIf(unit -> unit.size() > 1);
    takeSingles(free, count, picked);
    takeGroups(groups, count - picked.size(), picked);
  }

  /** How many of the open places groups may take: as many as they are of what is offered. */
  private static int fairShare(List<List<PoolEntry>> groups, List<List<PoolEntry>> all, int open) {
    int offered = all.stream().mapToInt(List::size).sum();
    int grouped = groups.stream().mapToInt(List::size).sum();
    return offered == 0 ? 0 : Math.round((float) open * grouped / offered);
  }

  private void takeGroups(List<List<PoolEntry>> groups, int room, List<PoolEntry> picked) {
    int left = room;
    for (List<PoolEntry> group : List.copyOf(groups)) {
      if (group.size() <= left) {
        group.forEach(entry -> take(entry, picked));
        groups.remove(group);
        left -= group.size();
      }
    }
  }

  private void takeSingles(List<List<PoolEntry>> singles, int count, List<PoolEntry> picked) {
    Map<CellKey, List<PoolEntry>> shelves = new LinkedHashMap<>();
    singles.forEach(
        unit ->
            shelves
                .computeIfAbsent(CellKey.of(unit.get(0), topics), key -> new ArrayList<>())
                .add(unit.get(0)));
    while (picked.size() < count && !shelves.isEmpty()) {
      CellKey key = shelves.keySet().stream().min(mostWanted()).orElseThrow();
      List<PoolEntry> shelf = Objects.requireNonNull(shelves.get(key));
      take(shelf.remove(0), picked);
      shelves.values().removeIf(List::isEmpty);
    }
  }

  private Comparator<CellKey> mostWanted() {
    return Comparator.comparingDouble((CellKey key) -> (count(key.level()) + 1) / share(key))
        .thenComparingInt(key -> byChapter.getOrDefault(chapter(key), 0))
        .thenComparingInt(key -> key.place(topics));
  }

  private int count(@Nullable Level level) {
    return level == null ? 0 : byLevel.getOrDefault(level, 0);
  }

  private static double share(CellKey key) {
    Level level = key.level();
    return level == null ? RARE : SHARES.getOrDefault(level, RARE);
  }

  private static String chapter(CellKey key) {
    return Objects.requireNonNullElse(key.chapter(), "");
  }

  private void take(PoolEntry entry, List<PoolEntry> picked) {
    CellKey key = CellKey.of(entry, topics);
    taken.add(entry.ref());
    byChapter.merge(chapter(key), 1, Integer::sum);
    if (key.level() != null) {
      byLevel.merge(key.level(), 1, Integer::sum);
    }
    picked.add(entry);
  }

  private boolean isOfGrade(List<PoolEntry> unit) {
    return unit.stream()
        .allMatch(entry -> Objects.equals(grade, CellKey.of(entry, topics).grade(topics)));
  }

  /** Single items and whole groups that suit, a group only if all of it does. */
  private List<List<PoolEntry>> units(Part part, @Nullable String block) {
    Map<Object, List<PoolEntry>> units = new LinkedHashMap<>();
    for (PoolEntry entry : pool) {
      StimulusRef stimulus = entry.group() == null ? null : entry.group().stimulus();
      Object unit = stimulus == null ? entry.ref() : stimulus;
      units.computeIfAbsent(unit, key -> new ArrayList<>()).add(entry);
    }
    return units.values().stream()
        .filter(unit -> unit.stream().allMatch(entry -> suits(entry, part, block)))
        .toList();
  }

  private static boolean suits(PoolEntry entry, Part part, @Nullable String block) {
    return entry.facets().kind() == part.kind()
        && (part.choice() == null || Objects.equals(block, entry.facets().block()));
  }
}
