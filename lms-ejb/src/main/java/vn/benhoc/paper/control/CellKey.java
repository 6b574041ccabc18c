package vn.benhoc.paper.control;

import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.boundary.TopicRef;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.item.Level;

/**
 * Where an item belongs in a matrix.
 *
 * @param chapter the code of its chapter; null where its topic is none of the subject's
 */
record CellKey(@Nullable String chapter, @Nullable Level level) {

  static CellKey of(PoolEntry entry, SubjectTopics topics) {
    String topic = entry.facets().topic();
    String chapter = topic == null ? null : topics.chapter(topic).map(TopicRef::code).orElse(null);
    return new CellKey(chapter, entry.facets().level());
  }

  /** Zero without a chapter. */
  int grade(SubjectTopics topics) {
    return chapter == null ? 0 : topics.topic(chapter).map(TopicRef::grade).orElse(0);
  }

  int place(SubjectTopics topics) {
    return chapter == null ? Integer.MAX_VALUE : topics.place(chapter);
  }
}
