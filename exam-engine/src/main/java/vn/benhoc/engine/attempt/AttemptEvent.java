package vn.benhoc.engine.attempt;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;

/** Something that happens to an attempt. The set is closed. */
public sealed interface AttemptEvent {

  /** What a candidate does on the paper. */
  sealed interface ByCandidate extends AttemptEvent {

    /** Where it came from. */
    Origin origin();
  }

  /** What somebody of the staff decides. The same decision is applied once. */
  sealed interface ByStaff extends AttemptEvent {

    /** Who decided it and why. */
    Decision decision();
  }

  /** The candidate begins, or comes back. */
  record Started() implements AttemptEvent {}

  /**
   * The candidate answers an item, or takes an answer back.
   *
   * @param slot the place of the item
   * @param response the response; null, like a blank one, takes the answer back
   * @param origin where it came from
   */
  record Answered(SlotId slot, @Nullable Response response, Origin origin) implements ByCandidate {}

  /**
   * The candidate marks an item to come back to, or takes the mark away.
   *
   * @param slot the place of the item
   * @param flagged whether it is marked now
   * @param origin where it came from
   */
  record Flagged(SlotId slot, boolean flagged, Origin origin) implements ByCandidate {}

  /**
   * The candidate chooses a block. The choice may be changed while writing.
   *
   * @param block the code of the block; null takes the choice back
   * @param origin where it came from
   */
  record BlockChosen(@Nullable String block, Origin origin) implements ByCandidate {}

  /**
   * The candidate's page noticed something that people may want to know of: the window was left, a
   * text was copied. It changes nothing and nobody is punished for it by the machine; it stands in
   * the log for who looks into it.
   *
   * @param kind what was noticed
   * @param lasted how long it lasted, zero to 24 hours; zero where it has no length
   * @param origin where it came from
   */
  record Noticed(NoticeKind kind, Duration lasted, Origin origin) implements ByCandidate {

    public Noticed {
      if (lasted.isNegative() || lasted.compareTo(TimeGranted.MOST) > 0) {
        throw new IllegalArgumentException("a notice lasts zero to 24 hours, not " + lasted);
      }
    }
  }

  /**
   * An invigilator admits the candidate: one who comes too late, or everybody where the terms want
   * it. It may be done before the sitting opens, and opens nothing earlier; done before the last
   * admission, it opens nothing later either. Who is writing may go on elsewhere by it: that
   * changes nothing here, but the decision is known from then on.
   *
   * @param decision who admits and why
   */
  record Admitted(Decision decision) implements ByStaff {}

  /**
   * The candidate gets more time.
   *
   * @param extra the time added, above zero and at most 24 hours
   * @param decision who grants it and why
   */
  record TimeGranted(Duration extra, Decision decision) implements ByStaff {

    private static final Duration MOST = Duration.ofHours(24);

    public TimeGranted {
      if (extra.isNegative() || extra.isZero() || extra.compareTo(MOST) > 0) {
        throw new IllegalArgumentException(
            "time granted must be above zero and at most 24 hours, was " + extra);
      }
    }
  }

  /**
   * The clock is stopped and nothing is written; in a pause, its end is changed. Who has not
   * started is not paused: see {@link OutageCredited} for a late-comer to a paused room.
   *
   * @param most how long at most, above zero, after which the clock goes on by itself; null for
   *     until it is resumed
   * @param decision who stops it and why
   */
  record Paused(@Nullable Duration most, Decision decision) implements ByStaff {

    public Paused {
      if (most != null && (most.isNegative() || most.isZero())) {
        throw new IllegalArgumentException("a pause must be above zero, was " + most);
      }
    }
  }

  /**
   * The clock goes on.
   *
   * @param decision who lets it go on and why
   */
  record Resumed(Decision decision) implements ByStaff {}

  /**
   * A time in which the candidate could not work is given back. Outages that overlap, or that fall
   * into a pause, are given back once; only what fell into the candidate's own time to write is.
   *
   * @param outage from when to when
   * @param decision who gives it back and why
   */
  record OutageCredited(TimeSpan outage, Decision decision) implements ByStaff {}

  /**
   * A marker decides on an answer that came late.
   *
   * @param track the client and the matter of the held event
   * @param sequence the client's number of the held event; if a later one has come meanwhile, the
   *     decision is refused, for the marker has not seen it
   * @param counts whether it counts, which is refused if what stands was written later on another
   *     page ({@link Sheet#isOvertaken}); if not, it is dropped
   * @param decision who decides and why
   */
  record HeldDecided(Track track, long sequence, boolean counts, Decision decision)
      implements ByStaff {}

  /**
   * The attempt is handed in.
   *
   * @param by who does it
   */
  record HandedIn(HandInBy by) implements AttemptEvent {}

  /**
   * An attempt that is handed in is opened again. It goes on with what is given here and, where
   * clock or invigilator had handed it in, the time that was left then: the clock stood from the
   * hand-in to now. Where the candidate had, it ran on: the deadline is as it was.
   *
   * @param extra time added, zero to 24 hours
   * @param outage an outage given back, as {@link OutageCredited} does; null for none
   * @param decision who opens it and why
   */
  record Reopened(Duration extra, @Nullable TimeSpan outage, Decision decision) implements ByStaff {

    public Reopened {
      if (extra.isNegative() || extra.compareTo(TimeGranted.MOST) > 0) {
        throw new IllegalArgumentException("extra time is zero to 24 hours, was " + extra);
      }
    }
  }
}
