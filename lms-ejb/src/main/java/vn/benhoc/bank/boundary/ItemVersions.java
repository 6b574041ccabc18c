package vn.benhoc.bank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.bank.control.PaperUses;
import vn.benhoc.bank.control.Typesets;
import vn.benhoc.bank.control.VersionDocuments;
import vn.benhoc.bank.entity.Item;
import vn.benhoc.bank.entity.ItemAnswer;
import vn.benhoc.bank.entity.ItemVersion;
import vn.benhoc.bank.entity.Stimulus;
import vn.benhoc.bank.entity.StimulusVersion;

/**
 * The texts of versions, for those who build, show and mark papers. It serves other components,
 * which have checked the caller's permission; no page reaches it. An unknown id is simply not in
 * the answer.
 */
@Stateless
public class ItemVersions {

  @PersistenceContext(unitName = "lms")
  private EntityManager em;

  @Inject private PaperUses uses;
  @Inject private FormulaTypesetter typesetter;
  @Inject private Typesets typesets;

  /** What candidates may read, by version id, formulas as LaTeX in {@code data-math}. */
  public Map<UUID, CandidateContent> contents(Collection<UUID> versionIds) {
    Map<UUID, CandidateContent> contents = new LinkedHashMap<>();
    if (versionIds.isEmpty()) {
      return contents;
    }
    TypedQuery<Object[]> query =
        em.createQuery(
            "select v, i from ItemVersion v join Item i on i.id = v.itemId where v.id in :ids",
            Object[].class);
    for (Object[] row : query.setParameter("ids", Set.copyOf(versionIds)).getResultList()) {
      CandidateContent content = content((ItemVersion) row[0], (Item) row[1]);
      contents.put(content.versionId(), content);
    }
    return contents;
  }

  /**
   * The same with formulas set and numbers glued to their units. Setting takes milliseconds a
   * formula the first time; after that the node remembers the set text.
   */
  public Map<UUID, CandidateContent> typesetContents(Collection<UUID> versionIds) {
    Map<UUID, CandidateContent> contents = contents(versionIds);
    contents.replaceAll(
        (id, content) ->
            content.withTexts(
                VersionDocuments.readContent(typesets.document(id, () -> typeset(content)))));
    return contents;
  }

  /** Keys and explanations, by version id. Never part of what a candidate's machine gets. */
  public Map<UUID, AnswerContent> answers(Collection<UUID> versionIds) {
    Map<UUID, AnswerContent> answers = new LinkedHashMap<>();
    if (versionIds.isEmpty()) {
      return answers;
    }
    em.createQuery("select a from ItemAnswer a where a.versionId in :ids", ItemAnswer.class)
        .setParameter("ids", Set.copyOf(versionIds))
        .getResultStream()
        .map(row -> VersionDocuments.readAnswer(row.versionId(), row.answer()))
        .forEach(answer -> answers.put(answer.versionId(), answer));
    return answers;
  }

  /** Stimulus texts, by the id of the stimulus version. */
  public Map<UUID, StimulusContent> stimuli(Collection<UUID> stimulusVersionIds) {
    Map<UUID, StimulusContent> stimuli = new LinkedHashMap<>();
    if (stimulusVersionIds.isEmpty()) {
      return stimuli;
    }
    TypedQuery<Object[]> query =
        em.createQuery(
            "select v, s from StimulusVersion v join Stimulus s on s.id = v.stimulusId"
                + " where v.id in :ids",
            Object[].class);
    for (Object[] row : query.setParameter("ids", Set.copyOf(stimulusVersionIds)).getResultList()) {
      StimulusContent stimulus = stimulus((StimulusVersion) row[0], (Stimulus) row[1]);
      stimuli.put(stimulus.versionId(), stimulus);
    }
    return stimuli;
  }

  /** Stimulus texts with formulas set. */
  public Map<UUID, StimulusContent> typesetStimuli(Collection<UUID> stimulusVersionIds) {
    Map<UUID, StimulusContent> stimuli = stimuli(stimulusVersionIds);
    stimuli.replaceAll(
        (id, stimulus) -> stimulus.withHtml(typesetter.typeset(stimulus.html()).html()));
    return stimuli;
  }

  /**
   * Remembers which versions a paper uses, sealed. A paper is written down once; saying it again
   * changes nothing.
   *
   * @param subject of the paper, and so of its items
   */
  public void recordUse(UUID paperId, String subject, Collection<UUID> versionIds) {
    uses.record(paperId, subject, versionIds);
  }

  private String typeset(CandidateContent content) {
    return VersionDocuments.write(
        new VersionDocuments.Content(
            typesetter.typeset(content.stemHtml()).html(),
            typeset(content.options()),
            typeset(content.statements()),
            content.unit(),
            content.block(),
            content.shuffle()));
  }

  private List<ContentPart> typeset(List<ContentPart> parts) {
    return parts.stream()
        .map(part -> new ContentPart(part.id(), typesetter.typeset(part.html()).html()))
        .toList();
  }

  private static CandidateContent content(ItemVersion version, Item item) {
    VersionDocuments.Content content = VersionDocuments.readContent(version.content());
    return new CandidateContent(
        version.id(),
        item.id(),
        item.code(),
        version.number(),
        version.kind(),
        content.block(),
        content.stemHtml(),
        content.options(),
        content.statements(),
        content.unit(),
        version.stimulusVersionId(),
        content.shuffle());
  }

  private static StimulusContent stimulus(StimulusVersion version, Stimulus stimulus) {
    VersionDocuments.Text text = VersionDocuments.readText(version.content());
    return new StimulusContent(
        version.id(), stimulus.id(), stimulus.code(), text.title(), text.html());
  }
}
