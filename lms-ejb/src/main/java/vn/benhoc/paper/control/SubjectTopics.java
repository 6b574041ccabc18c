package vn.benhoc.paper.control;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.curriculum.boundary.TopicNode;
import vn.benhoc.curriculum.boundary.TopicRef;

/** The topics of one subject in the order of the programme, grade by grade. */
final class SubjectTopics {

  private final Map<String, TopicRef> topics = new LinkedHashMap<>();
  private final Map<String, Set<String>> subtrees = new LinkedHashMap<>();

  private SubjectTopics() {}

  static SubjectTopics of(List<TopicNode> chapters) {
    SubjectTopics topics = new SubjectTopics();
    chapters.forEach(topics::add);
    return topics;
  }

  /** Those of a subject the programme knows. */
  static SubjectTopics of(Curriculum curriculum, String subject) {
    return of(
        curriculum.requireSubject(subject).grades().stream()
            .flatMap(grade -> curriculum.topics(subject, grade).stream())
            .toList());
  }

  private Set<String> add(TopicNode node) {
    topics.put(node.topic().code(), node.topic());
    Set<String> subtree = new LinkedHashSet<>();
    subtree.add(node.topic().code());
    node.children().forEach(child -> subtree.addAll(add(child)));
    subtrees.put(node.topic().code(), Set.copyOf(subtree));
    return subtree;
  }

  /** The topic of that code; empty if the subject has none. */
  Optional<TopicRef> topic(String code) {
    return Optional.ofNullable(topics.get(code));
  }

  boolean knows(String code) {
    return topics.containsKey(code);
  }

  /** The topic itself and everything below it; the code alone if the subject has no such topic. */
  Set<String> subtree(String code) {
    return subtrees.getOrDefault(code, Set.of(code));
  }

  /**
   * The chapter a topic belongs to, itself if it is one; empty if the subject has no such topic.
   */
  Optional<TopicRef> chapter(String code) {
    Optional<TopicRef> topic = topic(code);
    while (topic.map(TopicRef::parent).isPresent()) {
      topic = topic.map(TopicRef::parent).flatMap(this::topic);
    }
    return topic;
  }

  /** Its place among all topics; after them if the subject has no such topic. */
  int place(String code) {
    int place = 0;
    for (String known : topics.keySet()) {
      if (known.equals(code)) {
        return place;
      }
      place++;
    }
    return place;
  }
}
