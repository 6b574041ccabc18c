package vn.benhoc.curriculum.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.control.Programme;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.text.Messages;

/** The programme, for everybody signed in and for the components above. */
@Stateless
public class Curriculum {

  private static final List<String> LEVELS = List.of("know", "understand", "apply", "apply_high");
  private static final List<String> KINDS = List.of("choice", "cluster", "short", "essay");

  @Inject private Programme programme;
  @Inject private Permissions permissions;
  @Inject private Messages messages;

  /** A code and its name in the reader's language. */
  public record Named(String code, String name) {}

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

  /** The cognitive levels, the easiest first. */
  public List<Named> levels(Locale language) {
    return named("level.", LEVELS, language);
  }

  /** The kinds of items, in the order a paper has them. */
  public List<Named> kinds(Locale language) {
    return named("kind.", KINDS, language);
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

  private List<Named> named(String prefix, List<String> codes, Locale language) {
    return codes.stream()
        .map(code -> new Named(code, messages.text(prefix + code, language, Map.of()).orElse(code)))
        .toList();
  }
}
