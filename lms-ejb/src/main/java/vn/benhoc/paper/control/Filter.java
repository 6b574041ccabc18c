package vn.benhoc.paper.control;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.paper.entity.TitleText;

/** The conditions of a list of things with a title, a subject and an owner, called {@code x}. */
final class Filter {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  static Filter of(ListQuery query, Collection<UUID> owners) {
    Filter filter = new Filter();
    filter.with("x.ownerUnit in :owners", "owners", owners);
    String subject = query.subject();
    if (subject != null && !subject.isEmpty()) {
      filter.with("x.subject = :subject", "subject", subject);
    }
    String text = query.text();
    if (text != null && !text.isBlank()) {
      filter.with("x.folded like :text escape '!'", "text", "%" + escaped(text) + "%");
    }
    return filter;
  }

  Filter and(String condition) {
    conditions.add(condition);
    return this;
  }

  String where() {
    return " where " + String.join(" and ", conditions);
  }

  <T> TypedQuery<T> fill(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private void with(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  private static String escaped(String text) {
    return new TitleText(text).folded().replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
