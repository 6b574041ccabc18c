package vn.benhoc.paper.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.points.Points;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.PartCells;
import vn.benhoc.platform.problem.Finding;

/**
 * What is wrong with the cells of a blueprint in themselves. Whether their counts add up to the
 * format is another question: a blueprint may be saved unfinished.
 */
final class BlueprintCheck {

  private static final int MOST = 100;
  private static final int MOST_CELLS = 300;

  private final ExamFormat format;
  private final SubjectTopics topics;
  private final List<Finding> findings = new ArrayList<>();

  private BlueprintCheck(ExamFormat format, SubjectTopics topics) {
    this.format = format;
    this.topics = topics;
  }

  /** The faults, located; empty if there are none. */
  static List<Finding> findings(List<PartCells> parts, ExamFormat format, SubjectTopics topics) {
    BlueprintCheck check = new BlueprintCheck(format, topics);
    check.parts(parts);
    return List.copyOf(check.findings);
  }

  private void parts(List<PartCells> parts) {
    Map<Integer, Part> known = new HashMap<>();
    format.parts().forEach(part -> known.put(part.part().number(), part.part()));
    Set<Integer> seen = new HashSet<>();
    for (int index = 0; index < parts.size(); index++) {
      PartCells cells = parts.get(index);
      String path = "/parts/" + index;
      Part part = known.get(cells.number());
      if (part == null) {
        add(path + "/number", "part-unknown", "number", Integer.toString(cells.number()));
      } else if (!seen.add(cells.number())) {
        add(path + "/number", "part-twice", "number", Integer.toString(cells.number()));
      } else {
        cells(path + "/cells", part, cells.cells());
      }
    }
  }

  private void cells(String path, Part part, List<BlueprintCell> cells) {
    if (cells.size() > MOST_CELLS) {
      add(path, "too-many-cells", "most", Integer.toString(MOST_CELLS));
      return;
    }
    for (int index = 0; index < cells.size(); index++) {
      cell(path + "/" + index, part, cells.get(index));
    }
  }

  private void cell(String path, Part part, BlueprintCell cell) {
    if (cell.count() < 0 || cell.count() > MOST) {
      add(path + "/count", "count-out-of-range", "most", Integer.toString(MOST));
    }
    if (cell.topic() != null && !topics.knows(cell.topic())) {
      add(path + "/topic", "cell-topic-unknown", "topic", cell.topic());
    }
    if (cell.level() != null && !isLevel(cell.level())) {
      add(path + "/level", "cell-level-unknown", "level", cell.level());
    }
    if (cell.block() != null && !offers(part.choice(), cell.block())) {
      add(path + "/block", "cell-block-unknown", "block", cell.block());
    }
    if (cell.points() != null && !isPoints(cell.points())) {
      add(path + "/points", "cell-points-not-valid", "points", cell.points());
    }
  }

  private static boolean isLevel(String code) {
    for (Level level : Level.values()) {
      if (level.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  private static boolean offers(@Nullable BlockChoice choice, String block) {
    return choice != null && choice.offers(block);
  }

  private static boolean isPoints(String text) {
    try {
      return text.length() <= 6 && Points.of(text).signum() > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void add(String path, String code, String name, String value) {
    String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
    findings.add(Finding.at(path, code, Map.of(name, shown)));
  }
}
