package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * What is drawn whole: one item, or all items on one stimulus.
 *
 * @param members the items, at least one, in the order of references
 */
record Unit(List<Candidate> members) {

  boolean isGroup() {
    return members.size() > 1;
  }

  Candidate first() {
    return members.get(0);
  }

  /** How often its most used item was used. */
  int exposure() {
    return members.stream().mapToInt(member -> member.entry().exposure()).max().orElse(0);
  }
}
