package vn.benhoc.paper.boundary;

import java.util.List;

/** A part of common items and blocks, of which a candidate answers one. */
public record BlockChoice(int commonCount, List<Block> blocks) {

  public BlockChoice {
    blocks = List.copyOf(blocks);
  }
}
