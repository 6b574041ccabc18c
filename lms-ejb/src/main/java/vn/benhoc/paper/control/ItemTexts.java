package vn.benhoc.paper.control;

import java.util.Map;
import java.util.UUID;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.bank.boundary.StimulusContent;
import vn.benhoc.engine.item.ItemRef;

/**
 * The texts of a paper's items and stimuli, as the bank keeps them.
 *
 * @param items by version id
 * @param stimuli by the id of the stimulus version
 */
record ItemTexts(Map<UUID, CandidateContent> items, Map<UUID, StimulusContent> stimuli) {

  ItemTexts {
    items = Map.copyOf(items);
    stimuli = Map.copyOf(stimuli);
  }

  CandidateContent item(ItemRef ref) {
    CandidateContent content = items.get(UUID.fromString(ref.value()));
    if (content == null) {
      throw new IllegalStateException("the bank has no text of the version " + ref);
    }
    return content;
  }

  StimulusContent stimulus(UUID version) {
    StimulusContent content = stimuli.get(version);
    if (content == null) {
      throw new IllegalStateException("the bank has no text of the stimulus version " + version);
    }
    return content;
  }
}
