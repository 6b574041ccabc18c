package vn.benhoc.engine.format;

/**
 * One of the blocks a candidate chooses from, such as ICT or CS in Tin học.
 *
 * @param code its code, not blank
 * @param count how many items it prints, at least one
 */
public record Block(String code, int count) {

  public Block {
    if (code.isBlank()) {
      throw new IllegalArgumentException("the code of a block must not be blank");
    }
    if (count < 1) {
      throw new IllegalArgumentException("block %s must have items".formatted(code));
    }
  }
}
