package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.exam.boundary.SeatPlace;
import vn.benhoc.exam.boundary.WallTile;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;

/**
 * Candidates as the wall shows them, in a handful of queries however many there are: how attempts
 * stand is remembered on the node that writes them, and read where it is not.
 */
@ApplicationScoped
public class WallTiles {

  @Inject private Sittings sittings;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptMemory memory;
  @Inject private AttemptJournal journal;
  @Inject private Promises promises;
  @Inject private Incidents incidents;
  @Inject private Presence presence;
  @Inject private Silence silence;

  /**
   * What a tile is made of.
   *
   * @param promised the time given for when they begin; from then on the standing has it
   */
  private record Facts(
      Sitting sitting,
      AttemptContext context,
      @Nullable Standing standing,
      Duration promised,
      int notes) {}

  /** Those candidates of the sitting, in their order. */
  public List<WallTile> of(Sitting sitting, List<Candidate> candidates, Instant now) {
    List<UUID> ids = candidates.stream().map(Candidate::id).toList();
    Map<UUID, AttemptContext> contextOf = new HashMap<>();
    candidates.forEach(one -> contextOf.put(one.id(), contexts.of(sitting, one)));
    Map<UUID, Standing> standings = standings(sittings.attemptsOf(ids).values(), contextOf);
    Map<UUID, Duration> promised =
        promises.timesOf(
            candidates.stream().filter(one -> !standings.containsKey(one.id())).toList());
    Map<UUID, Integer> notes = incidents.counts(ids);
    return candidates.stream()
        .map(
            one ->
                tile(
                    one,
                    new Facts(
                        sitting,
                        context(contextOf, one),
                        standings.get(one.id()),
                        promised.getOrDefault(one.id(), Duration.ZERO),
                        notes.getOrDefault(one.id(), 0)),
                    now))
        .toList();
  }

  private static AttemptContext context(Map<UUID, AttemptContext> contextOf, Candidate one) {
    AttemptContext context = contextOf.get(one.id());
    if (context == null) {
      throw new IllegalStateException("candidate " + one.id() + " was not asked for");
    }
    return context;
  }

  private Map<UUID, Standing> standings(
      Collection<Attempt> rows, Map<UUID, AttemptContext> contextOf) {
    Map<UUID, Standing> standings = new HashMap<>();
    List<AttemptContext> unknown = new ArrayList<>();
    for (Attempt row : rows) {
      UUID candidate = row.candidateId();
      memory
          .recall(candidate)
          .filter(known -> known.facts().lastNumber() >= row.lastNumber())
          .ifPresentOrElse(
              known -> standings.put(candidate, known),
              () -> unknown.add(contextOf.get(candidate)));
    }
    if (!unknown.isEmpty()) {
      standings.putAll(journal.standings(unknown));
    }
    return standings;
  }

  private WallTile tile(Candidate candidate, Facts of, Instant now) {
    Standing standing = of.standing();
    AttemptContext context = of.context();
    AttemptState state = standing == null ? AttemptState.initial() : standing.state();
    Progress progress = Progress.of(context.form(), state);
    AttemptFacts facts = standing == null ? null : standing.facts();
    AttemptFacts.Closed closed = facts == null ? null : facts.closed();
    return new WallTile(
        candidate.id(),
        candidate.sbd(),
        candidate.fullName(),
        candidate.className(),
        candidate.seat().map(SeatPlace::of).orElse(null),
        candidate.formCode(),
        state(candidate, context, standing, now),
        standing == null && CandidateState.isLetIn(of.sitting(), candidate, now),
        lostSince(candidate, facts, state, now),
        facts == null ? 0 : facts.desk().leaves(),
        of.notes(),
        progress.answered(),
        progress.total(),
        facts == null ? null : facts.startedAt(),
        facts == null ? null : context.rules().deadline(state, now).orElse(facts.deadline()),
        context.rules().millisLeft(state, now) + of.promised().toMillis(),
        candidate.extraMinutes(),
        state.clock().granted().plus(of.promised()).toMinutes(),
        facts == null ? null : facts.lastSavedAt(),
        closed == null ? null : closed.at(),
        closed == null ? null : closed.by());
  }

  private String state(
      Candidate candidate, AttemptContext context, @Nullable Standing standing, Instant now) {
    if (standing != null) {
      return ToldViews.stateOf(context, standing.state(), now);
    }
    if (candidate.isAbsent()) {
      return "absent";
    }
    boolean here =
        presence.isKnown(candidate.id()) && presence.lostSince(candidate.id(), now).isEmpty();
    return here ? "waiting" : "not_arrived";
  }

  /** Nothing is expected from who has not begun, nor after the hand-in. */
  private @Nullable Instant lostSince(
      Candidate candidate, @Nullable AttemptFacts facts, AttemptState state, Instant now) {
    if (facts == null || state.phase() != AttemptState.Phase.WRITING) {
      return null;
    }
    Instant saved = facts.lastSavedAt();
    Instant wrote = saved == null ? facts.startedAt() : saved;
    return silence.since(candidate.id(), wrote, now).orElse(null);
  }
}
