package vn.benhoc.engine.blueprint;

/**
 * Which cell of a blueprint.
 *
 * @param part the number of its part, from 1
 * @param index its zero-based place among the cells of the part
 */
public record CellRef(int part, int index) implements Comparable<CellRef> {

  @Override
  public int compareTo(CellRef other) {
    int byPart = Integer.compare(part, other.part);
    return byPart != 0 ? byPart : Integer.compare(index, other.index);
  }
}
