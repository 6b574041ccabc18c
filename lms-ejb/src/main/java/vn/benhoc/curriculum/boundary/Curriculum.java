package vn.benhoc.curriculum.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.control.Programme;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;

/** The programme, for everybody signed in and for the components above. */
@Stateless
public class Curriculum {

  @Inject private Programme programme;
  @Inject private Permissions permissions;

  /** What a page shows; the other calls are for components that asked already. */
  public List<Subject> subjectsForPage() {
    permissions.requireSignedIn();
    return programme.subjects();
  }

  /**
   * The topic tree of a subject as a page shows it.
   *
   * @param grade null for all grades
   * @throws RefusedException {@code subject-not-found}
   */
  public List<TopicNode> topicsForPage(String subject, @Nullable Integer grade) {
    permissions.requireSignedIn();
    requireSubject(subject);
    return programme.topics(subject, grade);
  }

  public List<Subject> subjects() {
    return programme.subjects();
  }

  public Optional<Subject> subject(String code) {
    return programme.subject(code);
  }

  public boolean hasSubject(String code) {
    return programme.subject(code).isPresent();
  }

  /** The subject of that code. */
  public Subject requireSubject(String code) {
    return programme
        .subject(code)
        .orElseThrow(() -> RefusedException.of(CurriculumRefusal.SUBJECT_NOT_FOUND));
  }

  public List<TopicNode> topics(String subject, int grade) {
    return programme.topics(subject, grade);
  }

  public Optional<TopicRef> topic(String code) {
    return programme.topic(code);
  }

  public boolean hasTopic(String code) {
    return programme.topic(code).isPresent();
  }

  /** The topic itself and everything below it; empty if there is no such topic. */
  public Set<String> subtree(String topicCode) {
    return programme.subtree(topicCode);
  }
}
