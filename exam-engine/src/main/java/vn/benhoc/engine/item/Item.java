package vn.benhoc.engine.item;

/**
 * One immutable version of an item (câu hỏi), as far as laying out and marking a paper need it. The
 * set of kinds is closed.
 */
public sealed interface Item
    permits ChoiceItem, ClusterItem, ShortItem, EssayItem, NumericItem, TextItem {

  /** Which item version this is. */
  ItemRef ref();

  /** The kind, the same for every item of one class. */
  Kind kind();
}
