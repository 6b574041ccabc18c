package vn.benhoc.web.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.BlockChoice;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.BlueprintChange;
import vn.benhoc.paper.boundary.FormatPartView;
import vn.benhoc.paper.boundary.PartCells;
import vn.benhoc.paper.boundary.Scheme;

/**
 * A blueprint as a page sends it back: the whole of it. Only title, grade and cells are taken over;
 * what the format or the system says may as well be left out.
 */
public record BlueprintBody(
    @Nullable UUID id,
    String title,
    @Nullable String subject,
    FormatBody format,
    @Nullable Integer grade,
    @Nullable Integer minutes,
    @Nullable Integer version,
    @Nullable Instant updatedAt,
    @Nullable String ownerName,
    List<PartBody> parts) {

  public BlueprintBody {
    parts = List.copyOf(parts);
  }

  /** The format; its code is enough. */
  public record FormatBody(
      String code,
      @Nullable String subject,
      @Nullable String name,
      @Nullable String validFrom,
      @Nullable String validTo,
      @Nullable Integer minutes,
      @Nullable String source,
      @Nullable String confidence,
      @Nullable String total,
      @Nullable List<FormatPartView> parts) {}

  /** A part; its number and cells are enough. */
  public record PartBody(
      int number,
      @Nullable String kind,
      @Nullable String title,
      @Nullable Scheme scheme,
      @Nullable BlockChoice choice,
      @Nullable Integer count,
      List<BlueprintCell> cells) {

    public PartBody {
      cells = List.copyOf(cells);
    }
  }

  BlueprintChange change() {
    return new BlueprintChange(title, grade, cells());
  }

  List<PartCells> cells() {
    return parts.stream().map(part -> new PartCells(part.number(), part.cells())).toList();
  }
}
