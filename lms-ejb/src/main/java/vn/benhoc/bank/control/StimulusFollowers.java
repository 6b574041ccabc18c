package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.benhoc.bank.entity.Item;
import vn.benhoc.bank.entity.ItemAnswer;
import vn.benhoc.bank.entity.ItemVersion;
import vn.benhoc.bank.entity.Revision;
import vn.benhoc.bank.entity.Stimulus;
import vn.benhoc.platform.id.Ids;

/**
 * A version of an item is bound to one version of its stimulus. When the stimulus changes, items
 * that hang on it get a version of their own with the new text.
 */
@ApplicationScoped
public class StimulusFollowers {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Ids ids;

  public void follow(Stimulus stimulus, Collection<UUID> except, UUID by, Instant now) {
    List<Item> items =
        entities
            .createQuery("select i from Item i where i.stimulusId = :id", Item.class)
            .setParameter("id", stimulus.id())
            .getResultList();
    for (Item item : items) {
      if (!except.contains(item.id())) {
        follow(item, stimulus.currentVersionId(), new Revision(ids.next(), by, now));
      }
    }
  }

  private void follow(Item item, UUID stimulusVersion, Revision revision) {
    ItemVersion before = entities.find(ItemVersion.class, item.currentVersionId());
    ItemAnswer answer = entities.find(ItemAnswer.class, item.currentVersionId());
    item.follow(revision);
    entities.persist(new ItemVersion(item, before.content(), stimulusVersion, revision));
    entities.flush();
    entities.persist(new ItemAnswer(revision.versionId(), answer.answer()));
  }
}
