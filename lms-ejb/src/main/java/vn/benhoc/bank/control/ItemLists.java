package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.ItemQuery;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.bank.entity.Item;
import vn.benhoc.bank.entity.ItemVersion;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;

/** Finds items for those who read the bank. */
@ApplicationScoped
public class ItemLists {

  private static final String SEEN =
      " and (i.status <> :draft or i.authorId = :person or i.ownerUnit in :units)";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Curriculum curriculum;

  /** A stretch of a list. */
  public record Found(List<Item> items, @Nullable String nextCursor, long total) {}

  /** How many of what. */
  public record Count(String subject, Kind kind, long count) {}

  public Found page(ItemQuery query, ItemSight sight) {
    Map<String, Object> parameters = new HashMap<>();
    String where = where(query, sight, parameters);
    long total =
        filled("select count(i) from Item i" + where, Long.class, parameters).getSingleResult();
    String after = after(query, parameters);
    TypedQuery<Item> items =
        filled(
            "select i from Item i" + where + after + order(query.sort()), Item.class, parameters);
    List<Item> found = items.setMaxResults(query.size() + 1).getResultList();
    boolean more = found.size() > query.size();
    List<Item> shown = more ? found.subList(0, query.size()) : found;
    String next = more ? cursor(shown.get(shown.size() - 1), query.sort()).text() : null;
    return new Found(shown, next, total);
  }

  public Optional<Item> find(UUID id, ItemSight sight) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", id);
    String where = " where i.id = :id" + seen(sight, parameters);
    return filled("select i from Item i" + where, Item.class, parameters)
        .getResultStream()
        .findFirst();
  }

  /** The versions of an item, the latest first. */
  public List<ItemVersion> history(UUID item) {
    return entities
        .createQuery(
            "select v from ItemVersion v where v.itemId = :item order by v.number desc",
            ItemVersion.class)
        .setParameter("item", item)
        .getResultList();
  }

  public List<Count> sharedBySubjectAndKind() {
    return entities
        .createQuery(
            "select i.subject, i.kind, count(i) from Item i where i.status = :status"
                + " group by i.subject, i.kind order by i.subject",
            Object[].class)
        .setParameter("status", ItemStatus.SHARED)
        .getResultStream()
        .map(row -> new Count((String) row[0], (Kind) row[1], (Long) row[2]))
        .toList();
  }

  public long countOf(UUID author) {
    return entities
        .createQuery("select count(i) from Item i where i.authorId = :author", Long.class)
        .setParameter("author", author)
        .getSingleResult();
  }

  public long countDrafts(ItemSight sight) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", ItemStatus.DRAFT);
    String where = " where i.status = :status" + seen(sight, parameters);
    return filled("select count(i) from Item i" + where, Long.class, parameters).getSingleResult();
  }

  private String where(ItemQuery query, ItemSight sight, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    equal("subject", query.subject(), where, parameters);
    equal("grade", query.grade(), where, parameters);
    equal("kind", query.kind(), where, parameters);
    equal("status", query.status(), where, parameters);
    Level level = query.level();
    equal("level", level == null ? null : level.code(), where, parameters);
    String topic = query.topic();
    if (topic != null && !topic.isEmpty()) {
      where.append(" and i.topic in :topics");
      Set<String> topics = curriculum.subtree(topic);
      parameters.put("topics", topics.isEmpty() ? Set.of(topic) : topics);
    }
    int number = 0;
    for (String word : Folded.words(query.text())) {
      where.append(" and i.folded like :word").append(number).append(" escape '!'");
      parameters.put("word" + number++, "%" + literal(word) + "%");
    }
    return where.append(seen(sight, parameters)).toString();
  }

  private static String seen(ItemSight sight, Map<String, Object> parameters) {
    if (sight.all()) {
      return "";
    }
    parameters.put("draft", ItemStatus.DRAFT);
    parameters.put("person", sight.person());
    parameters.put("units", sight.units());
    return SEEN;
  }

  private static void equal(
      String field, @Nullable Object value, StringBuilder where, Map<String, Object> parameters) {
    if (value != null && !value.equals("")) {
      where.append(" and i.").append(field).append(" = :").append(field);
      parameters.put(field, value);
    }
  }

  private static String after(ItemQuery query, Map<String, Object> parameters) {
    String text = query.cursor();
    if (text == null || text.isEmpty()) {
      return "";
    }
    ItemCursor cursor = ItemCursor.of(text);
    boolean byCode = isByCode(query.sort());
    parameters.put("value", byCode ? cursor.value() : instant(cursor.value()));
    parameters.put("last", cursor.id());
    String field = byCode ? "i.code" : "i.updatedAt";
    String sign = isBackward(query.sort()) ? " < " : " > ";
    return " and (%1$s%2$s:value or (%1$s = :value and i.id%2$s:last))".formatted(field, sign);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw ItemCursor.unknown();
    }
  }

  private static String order(ItemQuery.Sort sort) {
    String direction = isBackward(sort) ? " desc" : "";
    return " order by "
        + (isByCode(sort) ? "i.code" : "i.updatedAt")
        + direction
        + ", i.id"
        + direction;
  }

  private static ItemCursor cursor(Item last, ItemQuery.Sort sort) {
    return new ItemCursor(isByCode(sort) ? last.code() : last.updatedAt().toString(), last.id());
  }

  private static boolean isByCode(ItemQuery.Sort sort) {
    return sort == ItemQuery.Sort.CODE || sort == ItemQuery.Sort.CODE_BACKWARD;
  }

  private static boolean isBackward(ItemQuery.Sort sort) {
    return sort == ItemQuery.Sort.NEWEST || sort == ItemQuery.Sort.CODE_BACKWARD;
  }

  private static String literal(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private <T> TypedQuery<T> filled(String jpql, Class<T> type, Map<String, Object> parameters) {
    TypedQuery<T> query = entities.createQuery(jpql, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
