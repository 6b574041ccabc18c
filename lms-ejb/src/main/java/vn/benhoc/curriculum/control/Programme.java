package vn.benhoc.curriculum.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.boundary.Subject;
import vn.benhoc.curriculum.boundary.TopicNode;
import vn.benhoc.curriculum.boundary.TopicRef;
import vn.benhoc.curriculum.entity.SubjectRow;
import vn.benhoc.curriculum.entity.TopicRow;

/**
 * The programme in memory: it changes only when a new version of the application brings another, so
 * it is read once.
 */
@ApplicationScoped
public class Programme {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  private volatile @Nullable TopicTree read;

  public List<Subject> subjects() {
    return tree().subjects();
  }

  public Optional<Subject> subject(String code) {
    return subjects().stream().filter(subject -> subject.code().equals(code)).findFirst();
  }

  /** The chapters of a subject with their lessons, of one grade or (null) of all. */
  public List<TopicNode> topics(String subject, @Nullable Integer grade) {
    return tree().topics(subject, grade);
  }

  public Optional<TopicRef> topic(String code) {
    return tree().topic(code);
  }

  public Set<String> subtree(String code) {
    return tree().subtree(code);
  }

  private TopicTree tree() {
    TopicTree known = read;
    if (known == null) {
      known = load();
      read = known;
    }
    return known;
  }

  private TopicTree load() {
    List<Subject> subjects =
        entities
            .createQuery("select s from SubjectRow s order by s.place", SubjectRow.class)
            .getResultStream()
            .map(SubjectRow::subject)
            .toList();
    List<TopicRef> topics =
        entities
            .createQuery("select t from TopicRow t order by t.grade, t.place", TopicRow.class)
            .getResultStream()
            .map(TopicRow::topic)
            .toList();
    return TopicTree.of(subjects, topics);
  }
}
