package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.platform.outbox.Outbox;

/**
 * Writes what was done to attempts: the one way into rows and log. It names the row it started
 * from: an attempt that somebody else has written meanwhile, on this node or another, is lost, and
 * nothing of it is written. The marking hears after the commit of a hand-in, and of what counts
 * anew though it came late.
 *
 * <p>Plain JDBC, because so many rows go at once, but on the connection that the persistence
 * provider has in this transaction: the pool would give a second one, which does not see what the
 * first has written.
 */
@ApplicationScoped
public class AttemptWriter {

  /** The outbox topic of what is handed in, or changed after that; the subject is the attempt. */
  public static final String HANDED_IN = "exam.attempt-handed-in";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Outbox outbox;

  /**
   * Writes all that can be written. An attempt on which nothing was done is lost too if it no
   * longer stands as it was known: then what was answered from it may be wrong.
   *
   * @return the candidates whose attempts are lost
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<UUID> write(List<AttemptWork> works) {
    Set<UUID> lost = new HashSet<>();
    entities.flush();
    try {
      AttemptStatements statements = new AttemptStatements(entities.unwrap(Connection.class));
      lost.addAll(begin(statements, begun(works)));
      lost.addAll(goOn(statements, continued(works)));
      lost.addAll(outdated(statements, untouched(works)));
      List<AttemptWork> kept =
          works.stream().filter(work -> !lost.contains(candidate(work))).toList();
      statements.append(kept.stream().flatMap(work -> work.lines().stream()).toList());
      statements.noteLate(kept.stream().filter(LateTrace::isLeftBy).toList());
    } catch (SQLException failure) {
      throw new NotWrittenException(failure);
    }
    works.stream().filter(work -> !lost.contains(candidate(work))).forEach(this::tell);
    return lost;
  }

  private static List<AttemptWork> begun(List<AttemptWork> works) {
    return works.stream().filter(work -> work.before() == null && work.isChanged()).toList();
  }

  private static List<AttemptWork> continued(List<AttemptWork> works) {
    return works.stream().filter(work -> work.before() != null && work.isChanged()).toList();
  }

  private static List<AttemptWork> untouched(List<AttemptWork> works) {
    return works.stream().filter(work -> work.before() != null && !work.isChanged()).toList();
  }

  /**
   * A candidate whose row staff hold is not waited for, and one whose row they have changed is
   * judged again.
   */
  private static Set<UUID> begin(AttemptStatements statements, List<AttemptWork> works)
      throws SQLException {
    Map<UUID, Integer> held =
        statements.holdCandidates(works.stream().map(AttemptWriter::candidate).toList());
    List<AttemptWork> asJudged = new ArrayList<>(works);
    asJudged.removeIf(
        work -> !Objects.equals(held.get(candidate(work)), work.context().dealt().version()));
    statements.insert(asJudged);
    return others(works, asJudged);
  }

  /** Nor is an attempt waited for whose row somebody holds. */
  private static Set<UUID> goOn(AttemptStatements statements, List<AttemptWork> works)
      throws SQLException {
    List<AttemptWork> asJudged = asKnown(works, statements.holdAttempts(attempts(works)));
    statements.update(asJudged);
    return others(works, asJudged);
  }

  private static Set<UUID> outdated(AttemptStatements statements, List<AttemptWork> works)
      throws SQLException {
    return others(works, asKnown(works, statements.lastNumbers(attempts(works))));
  }

  private static List<UUID> attempts(List<AttemptWork> works) {
    return works.stream().map(work -> work.standing().facts().id()).toList();
  }

  /** Those whose log still ends where it did when they were judged. */
  private static List<AttemptWork> asKnown(List<AttemptWork> works, Map<UUID, Integer> numbers) {
    return works.stream()
        .filter(
            work -> {
              Standing before = work.before();
              return before != null
                  && Objects.equals(numbers.get(before.facts().id()), before.facts().lastNumber());
            })
        .toList();
  }

  private static Set<UUID> others(List<AttemptWork> all, List<AttemptWork> some) {
    Set<UUID> others = all.stream().map(AttemptWriter::candidate).collect(Collectors.toSet());
    some.forEach(work -> others.remove(candidate(work)));
    return others;
  }

  private static UUID candidate(AttemptWork work) {
    return work.context().candidateId();
  }

  private void tell(AttemptWork work) {
    Standing before = work.before();
    boolean wasOpen = before == null || before.facts().closed() == null;
    boolean isOver = work.isBegun() && work.standing().facts().closed() != null;
    if (isOver && (wasOpen || LateTrace.changesWhatCounts(work))) {
      outbox.add(HANDED_IN, work.standing().facts().id(), "{}");
    }
  }
}
