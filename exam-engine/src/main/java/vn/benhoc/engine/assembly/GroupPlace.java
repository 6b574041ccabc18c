package vn.benhoc.engine.assembly;

import vn.benhoc.engine.item.StimulusRef;

/**
 * The place of an item in the group that hangs on one stimulus.
 *
 * @param stimulus the stimulus
 * @param position its place in the group's own order; equal places are ordered by item reference
 */
public record GroupPlace(StimulusRef stimulus, int position) {}
