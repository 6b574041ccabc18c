package vn.benhoc.engine.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;

/**
 * A blueprint (ma trận đề): the parts of a paper and the cells that fill them. It may be
 * unfinished; {@link #diagnostics()} says what is left to do before items are drawn.
 *
 * @param parts the parts, numbered 1, 2, 3 … in order, at least one
 */
public record Blueprint(List<BlueprintPart> parts) {

  public Blueprint {
    parts = List.copyOf(parts);
    PaperFormat.requireNumbered(parts.stream().map(BlueprintPart::part).toList());
  }

  /** A blueprint of these parts. */
  public static Blueprint of(BlueprintPart... parts) {
    return new Blueprint(List.of(parts));
  }

  /** The parts as the format has them. */
  public List<Part> formatParts() {
    return parts.stream().map(BlueprintPart::part).toList();
  }

  /** How many items a form of it has. */
  public int itemCount() {
    return parts.stream().mapToInt(BlueprintPart::cellCount).sum();
  }

  /**
   * What keeps items from being drawn; empty if it is finished. Codes: {@code part-count-differs},
   * {@code block-count-differs}, {@code unknown-block} (a cell names a block the part does not
   * offer), {@code points-not-allowed} (points of a cell in a part whose scheme does not {@link
   * vn.benhoc.engine.format.MarkingScheme#allowsOwnPoints() allow} them or with a choice of
   * blocks), {@code points-missing} (points of zero).
   */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      BlueprintPart part = parts.get(index);
      String path = "/parts/" + index;
      checkCount(path, "part-count-differs", part.part().count(), part.cellCount(), found);
      checkBlocks(path, part, found);
      for (int cell = 0; cell < part.cells().size(); cell++) {
        checkCell(path + "/cells/" + cell, part.part(), part.cells().get(cell), found);
      }
    }
    return List.copyOf(found);
  }

  private static void checkBlocks(String path, BlueprintPart part, List<Diagnostic> found) {
    BlockChoice choice = part.part().choice();
    if (choice == null) {
      return;
    }
    String code = "block-count-differs";
    checkCount(path, code, choice.commonCount(), countOf(part, Objects::isNull), found);
    IntStream.range(0, choice.blocks().size())
        .forEach(
            index -> {
              Block block = choice.blocks().get(index);
              int actual = countOf(part, block.code()::equals);
              checkCount(path + "/choice/blocks/" + index, code, block.count(), actual, found);
            });
  }

  private static int countOf(BlueprintPart part, Predicate<@Nullable String> block) {
    return part.cells().stream()
        .filter(cell -> block.test(cell.block()))
        .mapToInt(Cell::count)
        .sum();
  }

  private static void checkCount(
      String path, String code, int expected, int actual, List<Diagnostic> found) {
    if (expected != actual) {
      found.add(
          Diagnostic.of(
              path,
              code,
              Map.of("expected", Integer.toString(expected), "actual", Integer.toString(actual))));
    }
  }

  private static void checkCell(String path, Part part, Cell cell, List<Diagnostic> found) {
    String block = cell.block();
    if (block != null && (part.choice() == null || !part.choice().offers(block))) {
      found.add(Diagnostic.of(path + "/block", "unknown-block", Map.of("block", block)));
    }
    if (cell.points() == null) {
      return;
    }
    if (!part.scheme().allowsOwnPoints() || part.choice() != null) {
      found.add(Diagnostic.of(path + "/points", "points-not-allowed"));
    } else if (cell.points().signum() == 0) {
      found.add(Diagnostic.of(path + "/points", "points-missing"));
    }
  }
}
