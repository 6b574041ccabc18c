package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where the lane finds how attempts stand, and where it writes, a transaction a group. */
@ApplicationScoped
public class LaneStore {

  @Inject private AttemptMemory memory;
  @Inject private AttemptJournal journal;
  @Inject private AttemptWriter writer;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptMoves moves;

  /** How they stand, as far as this node remembers, else as the database says. */
  Map<UUID, Standing> standings(Collection<AttemptContext> asked) {
    Map<UUID, Standing> standings = new HashMap<>();
    Map<UUID, AttemptContext> unknown = new HashMap<>();
    for (AttemptContext context : asked) {
      UUID candidate = context.candidateId();
      memory
          .recall(candidate)
          .ifPresentOrElse(
              known -> standings.put(candidate, known), () -> unknown.put(candidate, context));
    }
    if (!unknown.isEmpty()) {
      standings.putAll(journal.standings(unknown.values()));
    }
    return standings;
  }

  /** Reads how the attempts stand that this node does not remember, all at once. */
  void learn(Collection<AttemptContext> contextsOf) {
    List<AttemptContext> unknown =
        contextsOf.stream()
            .filter(context -> memory.recall(context.candidateId()).isEmpty())
            .toList();
    if (!unknown.isEmpty()) {
      journal.standings(unknown).values().forEach(memory::remember);
    }
  }

  /**
   * Writes and commits; when it returns, what was written is on disk.
   *
   * @return the candidates whose attempts another writer has changed meanwhile
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Set<UUID> commit(List<AttemptWork> works) {
    return writer.write(works);
  }

  /** What is committed is known from here on, and for an attempt that began, what judges it. */
  void remember(AttemptWork work) {
    Standing standing = work.standing();
    memory.remember(standing);
    if (work.before() == null) {
      contexts.begun(standing.facts().id(), work.context());
    }
    if (work.isChanged()) {
      moves.written(work);
    }
  }

  /** What is remembered of the candidate may be wrong: the next request reads anew. */
  void forget(UUID candidate) {
    memory.forget(candidate);
  }

  /** What their attempt is judged by, as the rows say now. */
  AttemptContext judgedAnew(AttemptContext before) {
    return contexts.anew(before);
  }
}
