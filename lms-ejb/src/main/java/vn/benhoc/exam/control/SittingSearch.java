package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Scope;

/** Lists sittings that lie in the caller's part of the tree, the latest first. */
@ApplicationScoped
public class SittingSearch {

  private static final int TOGETHER = 1_000;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /**
   * What is looked for.
   *
   * @param state a code of SittingState; null for all
   * @param text part of the title; null for all
   */
  public record Filter(Scope scope, @Nullable String state, @Nullable String text, Instant now) {}

  public long count(Filter filter) {
    Clauses clauses = clauses(filter);
    TypedQuery<Long> query =
        entities.createQuery("select count(s) from Sitting s where " + clauses.text(), Long.class);
    clauses.parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  public List<Sitting> page(Filter filter, int first, int size) {
    Clauses clauses = clauses(filter);
    TypedQuery<Sitting> query =
        entities.createQuery(
            "select s from Sitting s where "
                + clauses.text()
                + " order by s.opensAt desc, s.id desc",
            Sitting.class);
    clauses.parameters.forEach(query::setParameter);
    return query.setFirstResult(first).setMaxResults(size).getResultList();
  }

  /** All of them, however many there are; for those of a day, not of a year. */
  public List<Sitting> all(Filter filter) {
    List<Sitting> all = new ArrayList<>();
    List<Sitting> some;
    do {
      some = page(filter, all.size(), TOGETHER);
      all.addAll(some);
    } while (some.size() == TOGETHER);
    return all;
  }

  private static Clauses clauses(Filter filter) {
    Clauses clauses = new Clauses();
    clauses.add("s.deletedAt is null");
    within(clauses, filter.scope());
    String text = filter.text();
    if (text != null && !text.isBlank()) {
      clauses.add("lower(s.title) like :text escape '!'");
      clauses.set("text", "%" + escaped(text.strip().toLowerCase(java.util.Locale.ROOT)) + "%");
    }
    if (filter.state() != null) {
      inState(clauses, filter.state(), filter.now());
    }
    return clauses;
  }

  private static void within(Clauses clauses, Scope scope) {
    if (scope.all()) {
      return;
    }
    List<String> ofClass = new ArrayList<>();
    List<String> ofSession = new ArrayList<>();
    for (int i = 0; i < scope.paths().size(); i++) {
      ofClass.add("c.path like :path" + i);
      ofSession.add("e.path like :path" + i);
      clauses.set("path" + i, scope.paths().get(i) + "%");
    }
    clauses.add(
        ofClass.isEmpty()
            ? "1 = 0"
            : "(exists (select 1 from SittingClassRow c where c.key.sittingId = s.id and ("
                + String.join(" or ", ofClass)
                + ")) or (not exists (select 1 from SittingClassRow k where k.key.sittingId = s.id)"
                + " and exists (select 1 from ExamSession e where e.id = s.sessionId and ("
                + String.join(" or ", ofSession)
                + "))))");
  }

  private static void inState(Clauses clauses, String state, Instant now) {
    String writing =
        "exists (select 1 from Attempt a where a.sittingId = s.id and a.handedInAt is null)";
    switch (state) {
      case "planned" -> clauses.at("s.opensAt > :now", now);
      case "open" ->
          clauses.at("s.opensAt <= :now and s.closesAt >= :now and s.releasedAt is null", now);
      case "running" ->
          clauses.at("s.closesAt < :now and s.releasedAt is null and " + writing, now);
      case "ended" ->
          clauses.at("s.closesAt < :now and s.releasedAt is null and not " + writing, now);
      case "released" -> clauses.add("s.releasedAt is not null");
      default -> clauses.add("1 = 0");
    }
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static final class Clauses {
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void add(String clause) {
      clauses.add("(" + clause + ")");
    }

    void at(String clause, Instant now) {
      add(clause);
      set("now", now);
    }

    void set(String name, Object value) {
      parameters.put(name, value);
    }

    String text() {
      return String.join(" and ", clauses);
    }
  }
}
