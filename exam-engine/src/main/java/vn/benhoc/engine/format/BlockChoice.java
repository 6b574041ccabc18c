package vn.benhoc.engine.format;

import java.util.List;

/**
 * A part in which the candidate answers common items and then one block of their choice.
 *
 * @param commonCount how many items everybody answers, zero or more
 * @param blocks the blocks in the order of the paper, two or more, codes all different, each with
 *     the same number of items so that every choice can earn the same
 */
public record BlockChoice(int commonCount, List<Block> blocks) {

  public BlockChoice {
    blocks = List.copyOf(blocks);
    if (commonCount < 0) {
      throw new IllegalArgumentException("the number of common items must not be negative");
    }
    if (blocks.size() < 2) {
      throw new IllegalArgumentException("a choice needs two blocks or more");
    }
    if (blocks.stream().map(Block::code).distinct().count() != blocks.size()) {
      throw new IllegalArgumentException("a block is named twice");
    }
    if (blocks.stream().mapToInt(Block::count).distinct().count() != 1) {
      throw new IllegalArgumentException("blocks to choose from must have equally many items");
    }
  }

  /** Whether a block has this code. */
  public boolean offers(String code) {
    return blocks.stream().anyMatch(block -> block.code().equals(code));
  }

  /** How many items the part prints: the common ones and all blocks. */
  public int printedCount() {
    return commonCount + blocks.stream().mapToInt(Block::count).sum();
  }

  /** How many items count: the common ones and one block. */
  public int countedCount() {
    return commonCount + blocks.get(0).count();
  }
}
