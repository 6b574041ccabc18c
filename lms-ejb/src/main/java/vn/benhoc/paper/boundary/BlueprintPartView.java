package vn.benhoc.paper.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a blueprint: what the format says, and the cells. */
public record BlueprintPartView(
    int number,
    String kind,
    String title,
    Scheme scheme,
    @Nullable BlockChoice choice,
    int count,
    List<BlueprintCell> cells) {

  public BlueprintPartView {
    cells = List.copyOf(cells);
  }
}
