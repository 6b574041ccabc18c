package vn.benhoc.engine.item;

/**
 * An item answered by a number in a box of four characters.
 *
 * @param ref which item version this is
 * @param key the number that is right; by its type it fits the box
 */
public record ShortItem(ItemRef ref, ShortAnswer key) implements Item {

  /** An item with this key. */
  public static ShortItem of(ItemRef ref, ShortAnswer key) {
    return new ShortItem(ref, key);
  }

  @Override
  public Kind kind() {
    return Kind.SHORT;
  }
}
