package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Told;
import vn.benhoc.exam.control.ListPlaces.Candidacy;
import vn.benhoc.exam.control.ListPlaces.Listed;
import vn.benhoc.exam.control.ToldMemory.Known;
import vn.benhoc.exam.control.ToldMemory.KnownSitting;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * Reads what candidates' pages are told from, of all who stand near each other on the list: a class
 * opens its pages together.
 */
@ApplicationScoped
public class ToldReading {

  /** So many stand near each other. */
  static final int TOGETHER = 32;

  private static final int MESSAGES = 20;

  @Inject private Sittings sittings;
  @Inject private ListPlaces places;
  @Inject private Rooms rooms;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptJournal journal;
  @Inject private AttemptMemory attempts;
  @Inject private DeskMessages messages;
  @Inject private Promises promises;
  @Inject private FormStore forms;
  @Inject private TimeSource time;

  /** All that is read together of some candidates of one sitting. */
  private record Rows(
      Map<UUID, Attempt> attempts,
      Map<UUID, Duration> promised,
      Map<UUID, List<DeskAct>> messages,
      Map<UUID, String> rooms) {}

  /**
   * The sitting as it is now.
   *
   * @throws RefusedException {@code sitting-not-found}
   */
  @Transactional
  public KnownSitting sitting(UUID id) {
    Instant now = time.now();
    Sitting sitting = sittings.sitting(id);
    return new KnownSitting(sitting, forms.outline(sitting.paperId()), now);
  }

  /** Where the person stands on the list; empty if they are not on it. */
  @Transactional
  public Optional<Listed> listed(Candidacy candidacy) {
    return places.of(candidacy);
  }

  /**
   * A candidate and others around them, by id. Of the others those are left out whose attempts this
   * node does not know as their rows say: their logs are read for themselves alone.
   *
   * @param asks who is in the answer in any case
   * @throws RefusedException {@code sitting-not-found} if they are not on the list any more
   */
  @Transactional
  public Map<UUID, Known> around(Sitting sitting, Listed asks) {
    Instant now = time.now();
    List<Candidate> candidates = together(sitting, asks);
    Rows rows = rows(sitting, candidates);
    Map<UUID, Known> known = new HashMap<>();
    for (Candidate one : candidates) {
      Attempt begun = rows.attempts().get(one.id());
      Standing standing = begun == null ? null : standing(sitting, one, begun, asks);
      if (begun == null || standing != null) {
        known.put(one.id(), known(one, standing, rows, now));
      }
    }
    return known;
  }

  private List<Candidate> together(Sitting sitting, Listed asks) {
    int first = asks.place() - asks.place() % TOGETHER;
    List<Candidate> near = places.from(sitting.id(), first, TOGETHER);
    if (near.stream().anyMatch(one -> one.id().equals(asks.candidateId()))) {
      return near;
    }
    List<Candidate> all = new ArrayList<>(near);
    all.add( // the list was put in another order meanwhile
        sittings
            .candidate(asks.candidateId())
            .orElseThrow(() -> RefusedException.of(ExamRefusal.SITTING_NOT_FOUND)));
    return all;
  }

  private Rows rows(Sitting sitting, List<Candidate> candidates) {
    return new Rows(
        sittings.attemptsOf(candidates.stream().map(Candidate::id).toList()),
        promises.timesOf(candidates),
        messages.latest(sitting.id(), candidates, MESSAGES),
        rooms.names(
            candidates.stream()
                .map(Candidate::roomId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
  }

  private static Known known(Candidate one, @Nullable Standing standing, Rows rows, Instant now) {
    UUID room = one.roomId();
    List<Told.Message> said =
        rows.messages().getOrDefault(one.id(), List.of()).stream().map(ToldViews::message).toList();
    return new Known(
        one,
        room == null ? null : rows.rooms().get(room),
        standing,
        rows.promised().getOrDefault(one.id(), Duration.ZERO),
        said,
        now);
  }

  private @Nullable Standing standing(
      Sitting sitting, Candidate candidate, Attempt begun, Listed asks) {
    Optional<Standing> remembered =
        attempts
            .recall(candidate.id())
            .filter(standing -> standing.facts().lastNumber() >= begun.lastNumber());
    if (remembered.isPresent() || !candidate.id().equals(asks.candidateId())) {
      return remembered.orElse(null);
    }
    return new Standing(
        AttemptFacts.of(begun), journal.state(begun, contexts.of(sitting, candidate).rules()));
  }
}
