package vn.benhoc.bank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.bank.control.PaperUses;
import vn.benhoc.bank.control.UsedVersions;
import vn.benhoc.bank.entity.Item;

/**
 * What papers may be drawn from. It serves other components, which have checked the caller's
 * permission; no page reaches it.
 */
@Stateless
public class ItemPool {

  @PersistenceContext(unitName = "lms")
  private EntityManager em;

  @Inject private PaperUses uses;

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
   * version. Unused items are left out. Papers that nobody may look into yet count as well.
   */
  public Map<UUID, PastUse> uses(String subject) {
    return counted(uses.of(subject), revised(subject));
  }

  /**
   * Uses by current version; two versions of an item in one paper are one use.
   *
   * @param revised current versions by those that they have replaced
   */
  static Map<UUID, PastUse> counted(Collection<UsedVersions> papers, Map<UUID, UUID> revised) {
    Map<UUID, PastUse> counted = new HashMap<>();
    for (UsedVersions paper : papers) {
      PastUse once = new PastUse(1, paper.at());
      paper.versionIds().stream()
          .map(version -> revised.getOrDefault(version, version))
          .distinct()
          .forEach(version -> counted.merge(version, once, PastUse::and));
    }
    return counted;
  }

  /** Current versions of items, by each of the versions that they have replaced. */
  private Map<UUID, UUID> revised(String subject) {
    Map<UUID, UUID> revised = new HashMap<>();
    em.createQuery(
            "select v.id, i.currentVersionId from ItemVersion v join Item i on i.id = v.itemId"
                + " where i.subject = :subject and v.id <> i.currentVersionId",
            Object[].class)
        .setParameter("subject", subject)
        .getResultList()
        .forEach(row -> revised.put((UUID) row[0], (UUID) row[1]));
    return revised;
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
