package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.bank.boundary.ItemVersions;
import vn.benhoc.engine.item.ItemRef;

/** Reads texts and keys of versions from the bank. */
@ApplicationScoped
public class BankTexts {

  @Inject private ItemVersions versions;

  /** With formulas as LaTeX. */
  public ItemTexts texts(Collection<ItemRef> refs) {
    Map<UUID, CandidateContent> items = versions.contents(ids(refs));
    return new ItemTexts(items, versions.stimuli(stimuli(items.values())));
  }

  /** With formulas set, as candidates get them. */
  public ItemTexts setTexts(Collection<ItemRef> refs) {
    Map<UUID, CandidateContent> items = versions.typesetContents(ids(refs));
    return new ItemTexts(items, versions.typesetStimuli(stimuli(items.values())));
  }

  public Map<UUID, AnswerContent> answers(Collection<ItemRef> refs) {
    return versions.answers(ids(refs));
  }

  private static List<UUID> stimuli(Collection<CandidateContent> items) {
    return items.stream()
        .map(CandidateContent::stimulusVersionId)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<UUID> ids(Collection<ItemRef> refs) {
    return refs.stream().map(ref -> UUID.fromString(ref.value())).distinct().toList();
  }
}
