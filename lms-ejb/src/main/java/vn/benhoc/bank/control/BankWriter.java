package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.entity.Item;
import vn.benhoc.bank.entity.ItemAnswer;
import vn.benhoc.bank.entity.ItemFacts;
import vn.benhoc.bank.entity.ItemVersion;
import vn.benhoc.bank.entity.Revision;
import vn.benhoc.bank.entity.Stimulus;
import vn.benhoc.bank.entity.StimulusVersion;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.time.TimeSource;

/**
 * Writes a checked file in the caller's transaction. Tables are flushed one after the other,
 * because each refers to the one before; within a table the driver sends batches.
 */
@ApplicationScoped
public class BankWriter {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Ids ids;
  @Inject private TimeSource time;
  @Inject private StimulusFollowers followers;

  public void write(CheckedFile file, ImportOwner owner) {
    Instant now = time.now();
    Map<String, Stimulus> stimuli = stimuli(file, owner, now);
    List<ItemVersion> versions = new ArrayList<>();
    List<ItemAnswer> answers = new ArrayList<>();
    Map<UUID, Integer> places = new HashMap<>();
    int turn = 0;
    for (CheckedFile.PlannedItem planned : file.items()) {
      Draft.OfItem draft = planned.draft();
      String on = draft.stimulus();
      Stimulus stimulus = on == null ? null : stimuli.get(on);
      int author = on == null ? turn++ : on.hashCode();
      Revision revision = new Revision(draft.versionId(), owner.author(author), now);
      Item item = item(planned, owner, facts(draft, stimulus, places), revision);
      UUID text = stimulus == null ? null : stimulus.currentVersionId();
      String content = VersionDocuments.write(draft.content());
      versions.add(new ItemVersion(item, content, text, revision));
      answers.add(new ItemAnswer(draft.versionId(), VersionDocuments.write(draft.answer())));
    }
    entities.flush();
    versions.forEach(entities::persist);
    entities.flush();
    answers.forEach(entities::persist);
    entities.flush();
  }

  private Item item(
      CheckedFile.PlannedItem planned, ImportOwner owner, ItemFacts facts, Revision revision) {
    UUID existing = planned.existing();
    if (existing != null) {
      Item item = entities.find(Item.class, existing);
      item.revise(facts, revision);
      return item;
    }
    Item item = Item.create(ids.next(), planned.draft().code(), owner.unit(), facts, revision);
    entities.persist(item);
    return item;
  }

  private ItemFacts facts(
      Draft.OfItem draft, @Nullable Stimulus stimulus, Map<UUID, Integer> places) {
    Draft.Facets facets = draft.facets();
    VersionDocuments.Content content = draft.content();
    int place = stimulus == null ? 0 : place(stimulus.id(), places);
    return new ItemFacts(
        facets.kind(),
        facets.status(),
        draft.subject(),
        facets.grade(),
        facets.topic(),
        facets.level(),
        content.block(),
        stimulus == null ? null : stimulus.id(),
        place,
        content.shuffle(),
        facets.needsPicture(),
        facets.expectedSeconds(),
        facets.source(),
        draft.contentHash(),
        draft.fingerprint(),
        content.stemHtml(),
        folded(draft));
  }

  /** The next place in a group; a file lists a group in its own order. */
  private int place(UUID stimulus, Map<UUID, Integer> places) {
    Integer last =
        places.computeIfAbsent(
            stimulus,
            id ->
                entities
                    .createQuery(
                        "select max(i.stimulusPosition) from Item i where i.stimulusId = :id",
                        Integer.class)
                    .setParameter("id", id)
                    .getResultStream()
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(0));
    places.put(stimulus, last + 1);
    return last + 1;
  }

  private static String folded(Draft.OfItem draft) {
    StringBuilder text = new StringBuilder(draft.code());
    text.append(' ').append(StoredHtml.text(draft.content().stemHtml()));
    draft.content().options().forEach(o -> text.append(' ').append(StoredHtml.text(o.html())));
    draft.content().statements().forEach(s -> text.append(' ').append(StoredHtml.text(s.html())));
    return Folded.of(text.toString());
  }

  private Map<String, Stimulus> stimuli(CheckedFile file, ImportOwner owner, Instant now) {
    Map<String, Stimulus> all = new HashMap<>();
    List<Stimulus> revised = new ArrayList<>();
    for (CheckedFile.PlannedStimulus planned : file.stimuli()) {
      Revision revision = new Revision(ids.next(), owner.author(0), now);
      Stimulus stimulus = stimulus(planned, owner, now);
      Draft.OfStimulus draft = planned.draft();
      stimulus.revise(draft.contentHash(), draft.fingerprint(), revision);
      if (planned.existing() == null) {
        entities.persist(stimulus);
      } else {
        revised.add(stimulus);
      }
      entities.flush();
      entities.persist(
          new StimulusVersion(stimulus, VersionDocuments.write(draft.text()), revision));
      all.put(draft.code(), stimulus);
    }
    entities.flush();
    revised.forEach(stimulus -> followers.follow(stimulus, rewritten(file), owner.author(0), now));
    addHeld(file, owner, all);
    return all;
  }

  private Stimulus stimulus(CheckedFile.PlannedStimulus planned, ImportOwner owner, Instant now) {
    UUID existing = planned.existing();
    return existing == null
        ? new Stimulus(
            ids.next(), planned.draft().code(), planned.draft().subject(), owner.unit(), now)
        : entities.find(Stimulus.class, existing);
  }

  private static List<UUID> rewritten(CheckedFile file) {
    List<UUID> items = new ArrayList<>();
    for (CheckedFile.PlannedItem item : file.items()) {
      UUID existing = item.existing();
      if (existing != null) {
        items.add(existing);
      }
    }
    return items;
  }

  /** Stimuli that are named but not written by this file. */
  private void addHeld(CheckedFile file, ImportOwner owner, Map<String, Stimulus> all) {
    for (CheckedFile.PlannedItem planned : file.items()) {
      String code = planned.draft().stimulus();
      if (code != null && !all.containsKey(code)) {
        all.put(
            code,
            entities
                .createQuery(
                    "select s from Stimulus s where s.ownerUnit = :unit and s.code = :code",
                    Stimulus.class)
                .setParameter("unit", owner.unit())
                .setParameter("code", code)
                .getSingleResult());
      }
    }
  }
}
