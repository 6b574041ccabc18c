package vn.benhoc.engine.assembly;

import vn.benhoc.engine.item.StimulusRef;

/**
 * The place of an item in the group that hangs on one stimulus.
 *
 * @param stimulus the stimulus
 * @param position its place in the group's own order; equal places are ordered by item reference
 * @param free whether the author allows the items of the group to be shown in another order; they
 *     are shuffled where all of them say so
 */
public record GroupPlace(StimulusRef stimulus, int position, boolean free) {

  /** A place in a group that keeps its own order. */
  public GroupPlace(StimulusRef stimulus, int position) {
    this(stimulus, position, false);
  }
}
