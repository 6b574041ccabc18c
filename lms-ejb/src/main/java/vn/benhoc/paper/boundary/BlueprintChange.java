package vn.benhoc.paper.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a blueprint shall be from now on. It keeps its format.
 *
 * @param parts those left out lose their cells
 */
public record BlueprintChange(String title, @Nullable Integer grade, List<PartCells> parts) {

  public BlueprintChange {
    parts = List.copyOf(parts);
  }
}
