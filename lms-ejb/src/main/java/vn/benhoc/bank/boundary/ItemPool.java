package vn.benhoc.bank.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.bank.entity.Item;

/**
 * What papers may be drawn from. It serves other components, which have checked the caller's
 * permission; no page reaches it.
 */
@Stateless
public class ItemPool {

  @PersistenceContext(unitName = "lms")
  private EntityManager em;

  /**
   * Every item of the subject that can stand in a paper: shared, and not waiting for its picture.
   * In the order of their codes, so that the same bank and seed give the same paper.
   */
  public List<PoolItem> shared(String subject) {
    return em.createQuery(
            "select i from Item i where i.subject = :subject and i.status = :status"
                + " and i.needsPicture = false order by i.code, i.id",
            Item.class)
        .setParameter("subject", subject)
        .setParameter("status", ItemStatus.SHARED)
        .getResultStream()
        .map(ItemPool::poolItem)
        .toList();
  }

  /**
   * How papers used each item of the subject before, in whatever version; by the item's current
   * version. Unused items are left out.
   */
  public Map<UUID, PastUse> uses(String subject) {
    Map<UUID, PastUse> uses = new HashMap<>();
    em.createQuery(
            "select i.currentVersionId, count(u), max(u.usedAt) from ItemUse u"
                + " join ItemVersion v on v.id = u.versionId join Item i on i.id = v.itemId"
                + " where i.subject = :subject group by i.currentVersionId",
            Object[].class)
        .setParameter("subject", subject)
        .getResultList()
        .forEach(
            row ->
                uses.put(
                    (UUID) row[0], new PastUse(((Number) row[1]).intValue(), (Instant) row[2])));
    return uses;
  }

  private static PoolItem poolItem(Item item) {
    return new PoolItem(
        item.id(),
        item.currentVersionId(),
        item.code(),
        item.subject(),
        item.grade(),
        item.topic(),
        item.level(),
        item.kind(),
        item.block(),
        item.stimulusId(),
        item.stimulusPosition(),
        item.authorId(),
        item.expectedSeconds(),
        item.shuffle());
  }
}
