package vn.benhoc.curriculum.control;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.boundary.Subject;
import vn.benhoc.curriculum.boundary.TopicNode;
import vn.benhoc.curriculum.boundary.TopicRef;

/** Subjects and topics, found by code. Immutable. */
record TopicTree(
    List<Subject> subjects, Map<String, TopicRef> byCode, Map<String, List<TopicRef>> byParent) {

  /** Topics keep the order they come in. */
  static TopicTree of(List<Subject> subjects, List<TopicRef> topics) {
    Map<String, TopicRef> byCode = new LinkedHashMap<>();
    topics.forEach(topic -> byCode.put(topic.code(), topic));
    Map<String, List<TopicRef>> byParent =
        topics.stream()
            .filter(topic -> topic.parent() != null)
            .collect(Collectors.groupingBy(TopicTree::parentOf));
    return new TopicTree(List.copyOf(subjects), byCode, byParent);
  }

  List<TopicNode> topics(String subject, @Nullable Integer grade) {
    return byCode.values().stream()
        .filter(topic -> topic.parent() == null && topic.subject().equals(subject))
        .filter(topic -> grade == null || topic.grade() == grade)
        .map(this::node)
        .toList();
  }

  Optional<TopicRef> topic(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Set<String> subtree(String code) {
    Set<String> codes = new LinkedHashSet<>();
    if (byCode.containsKey(code)) {
      collect(code, codes);
    }
    return codes;
  }

  private void collect(String code, Set<String> codes) {
    codes.add(code);
    children(code).forEach(child -> collect(child.code(), codes));
  }

  private TopicNode node(TopicRef topic) {
    return new TopicNode(topic, children(topic.code()).stream().map(this::node).toList());
  }

  private List<TopicRef> children(String code) {
    return byParent.getOrDefault(code, List.of());
  }

  private static String parentOf(TopicRef topic) {
    return topic.parent() == null ? "" : topic.parent();
  }
}
