package vn.benhoc.bank.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.benhoc.curriculum.boundary.TopicRef;

/**
 * The curriculum's codes as one import sees them: each is asked for once. For use by one thread.
 */
public final class Vocabulary {

  private final Function<String, Boolean> subjects;
  private final Function<String, Optional<TopicRef>> topics;
  private final Map<String, Boolean> knownSubjects = new HashMap<>();
  private final Map<String, Optional<TopicRef>> knownTopics = new HashMap<>();

  public Vocabulary(
      Function<String, Boolean> subjects, Function<String, Optional<TopicRef>> topics) {
    this.subjects = subjects;
    this.topics = topics;
  }

  boolean hasSubject(String code) {
    return knownSubjects.computeIfAbsent(code, subjects);
  }

  Optional<TopicRef> topic(String code) {
    return knownTopics.computeIfAbsent(code, topics);
  }
}
