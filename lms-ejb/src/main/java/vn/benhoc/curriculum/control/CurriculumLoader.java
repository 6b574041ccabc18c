package vn.benhoc.curriculum.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.curriculum.boundary.Subject;
import vn.benhoc.curriculum.boundary.TopicRef;
import vn.benhoc.curriculum.entity.SubjectRow;
import vn.benhoc.curriculum.entity.TopicRow;
import vn.benhoc.platform.config.Properties;
import vn.benhoc.platform.start.StartStep;

/** Brings the tables up to the file's version; does nothing when they are. */
@ApplicationScoped
public class CurriculumLoader implements StartStep {

  private static final Logger LOG = Logger.getLogger(CurriculumLoader.class.getName());
  private static final String VERSION = "curriculum.version";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Properties properties;

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void run() {
    CurriculumFile file = CurriculumFile.read();
    if (properties.find(VERSION).filter(file.version()::equals).isPresent()) {
      return;
    }
    mergeSubjects(file.subjects());
    mergeTopics(file.topics());
    properties.put(VERSION, file.version());
    LOG.log(
        Level.INFO,
        "curriculum.loaded version={0} topics={1}",
        new Object[] {file.version(), file.topics().size()});
  }

  private void mergeSubjects(List<Subject> subjects) {
    for (int place = 0; place < subjects.size(); place++) {
      entities.merge(new SubjectRow(subjects.get(place), place));
    }
    entities.flush();
  }

  /** Chapters before lessons, because lessons refer to them. */
  private void mergeTopics(List<TopicRef> topics) {
    for (boolean lessons : new boolean[] {false, true}) {
      for (int place = 0; place < topics.size(); place++) {
        TopicRef topic = topics.get(place);
        if ((topic.parent() != null) == lessons) {
          entities.merge(new TopicRow(topic, place));
        }
      }
      entities.flush();
    }
  }
}
