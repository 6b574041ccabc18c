package vn.benhoc.paper.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a paper as a candidate sees it. */
public record SealedPart(
    int number,
    String roman,
    String kind,
    String title,
    Scheme scheme,
    @Nullable BlockChoice choice,
    List<SealedItem> items) {

  public SealedPart {
    items = List.copyOf(items);
  }
}
