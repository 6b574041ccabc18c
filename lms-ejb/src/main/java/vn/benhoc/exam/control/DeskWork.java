package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Told;
import vn.benhoc.exam.control.ToldViews.Subject;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/**
 * Carries out what an invigilator does to attempts that have begun: through the lane, so many at
 * once, between which those who write get their turn. What is on disk is told to the candidates'
 * pages.
 */
@ApplicationScoped
public class DeskWork {

  private static final int TOGETHER = 256;

  @Inject private AttemptContexts contexts;
  @Inject private AttemptLane lane;
  @Inject private TellingOrder order;
  @Inject private Promises promises;
  @Inject private PushBus bus;
  @Inject private PauseEnds pauses;
  @Inject private ToldMemory memory;
  @Inject private TimeSource time;

  /**
   * What came of it for one candidate.
   *
   * @param refused why it was not done; null if it was
   */
  public record Done(Reached candidate, @Nullable RefusedException refused) {

    /** Whether nothing but the moment was against it: the same once more may be written. */
    public boolean isUnwritten() {
      return refused != null && refused.refusal() == ExamRefusal.EXAM_BUSY;
    }
  }

  private record Running(
      Reached candidate, AttemptContext context, CompletableFuture<Standing> answer) {}

  /**
   * What is done to each attempt, and what its candidate hears with it.
   *
   * @param act null where nothing is done
   * @param moves whether the candidate goes on elsewhere
   */
  private record Deed(@Nullable Act act, List<Told.Message> messages, boolean moves) {

    /** The page that wrote hears it as long as no other has come; the one that came does not. */
    boolean sendsElsewhere(Standing standing) {
      return moves && standing.facts().desk().device().holder() == null;
    }
  }

  /** Does it to all of them, and waits until all of it is on disk. */
  public List<Done> carryOut(DeskAct act, Sitting sitting, List<Reached> begun) {
    boolean moves = act.matter().kind().equals(DeskActKind.READMIT.code());
    List<Done> done = carryOut(new Deed(DeskEvents.act(act), messages(act), moves), sitting, begun);
    Duration length = act.matter().time();
    if (length != null && act.matter().kind().equals(DeskActKind.PAUSE.code())) {
      pauses.endAt(act.at().plus(length), sitting, reached(done));
    }
    return done;
  }

  private static List<UUID> reached(List<Done> done) {
    return done.stream()
        .filter(one -> one.refused() == null)
        .map(one -> one.candidate().id())
        .toList();
  }

  /** The same for what no invigilator ordered. */
  public List<Done> carryOut(Act act, Sitting sitting, List<Reached> begun) {
    return carryOut(new Deed(act, List.of(), false), sitting, begun);
  }

  /** While some are told, the next are written: a province hears in half the time. */
  private List<Done> carryOut(Deed deed, Sitting sitting, List<Reached> begun) {
    List<Done> done = new ArrayList<>();
    List<Running> before = List.of();
    List<Reached> turns = order.of(begun);
    for (int from = 0; from < turns.size(); from += TOGETHER) {
      int end = Math.min(from + TOGETHER, turns.size());
      List<Running> next = submit(deed, sitting, turns.subList(from, end));
      before.forEach(one -> done.add(await(deed, sitting, one)));
      before = next;
    }
    before.forEach(one -> done.add(await(deed, sitting, one)));
    return done;
  }

  private List<Running> submit(Deed deed, Sitting sitting, List<Reached> some) {
    List<AttemptContext> of = contexts.ofBegun(sitting, some.stream().map(Reached::id).toList());
    List<CompletableFuture<Standing>> answers = lane.submitAll(of, deed.act());
    return IntStream.range(0, some.size())
        .mapToObj(i -> new Running(some.get(i), of.get(i), answers.get(i)))
        .toList();
  }

  private Done await(Deed deed, Sitting sitting, Running running) {
    try {
      Standing standing = running.answer().join();
      tell(deed, sitting, running, standing);
      return new Done(running.candidate(), null);
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RefusedException refused) {
        return new Done(running.candidate(), refused);
      }
      throw failure;
    }
  }

  private void tell(Deed deed, Sitting sitting, Running running, Standing standing) {
    Told told = ToldViews.begun(sitting, running.context(), standing, time.now(), deed.messages());
    send(
        running.candidate().id(), deed.sendsElsewhere(standing) ? ToldViews.elsewhere(told) : told);
  }

  /** Tells those who have not begun what holds for them. */
  public void tellWaiting(DeskActs.Begun begun, Sitting sitting) {
    DeskAct act = begun.act();
    boolean admits = DeskActKind.find(act.matter().kind()).orElseThrow().isAdmission();
    Map<UUID, Duration> promised = promises.times(begun.promisedTo());
    Instant now = time.now();
    for (Candidate candidate : begun.waiting()) {
      Subject subject =
          new Subject(
              sitting,
              candidate,
              begun.versionOf(candidate),
              CandidateState.isLetIn(sitting, candidate, now)
                  || (admits && CandidateState.isLetIn(sitting, act.at(), now)),
              promised.getOrDefault(candidate.id(), Duration.ZERO));
      send(candidate.id(), ToldViews.waiting(subject, now, messages(act)));
    }
  }

  private static List<Told.Message> messages(DeskAct act) {
    return act.matter().kind().equals(DeskActKind.MESSAGE.code())
        ? List.of(ToldViews.message(act))
        : List.of();
  }

  private void send(UUID candidate, Told told) {
    memory.forget(candidate);
    bus.tell(new News(ToldViews.TOPIC, told.sittingId(), candidate, ToldViews.json(told)));
    bus.tell(new News(AttemptMoves.TOPIC, told.sittingId(), candidate, ""));
  }
}
