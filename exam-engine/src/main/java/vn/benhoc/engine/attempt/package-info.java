/**
 * The attempt (lượt làm bài): state × event × instant → transition. Of use to whoever runs a
 * sitting and must answer, at any moment and years later: might this candidate write then, how much
 * time was left, why was this refused?
 *
 * <p>The engine has no clock, no storage and no threads. The caller keeps the log of accepted
 * events with the server's instants; the state is the fold over it.
 *
 * <pre>
 *                 Started                    HandedIn (candidate, clock, invigilator)
 *   WAITING ──────────────────▶ WRITING ──────────────────────────────────▶ HANDED_IN
 *   Admitted                    Answered, Flagged, BlockChosen, Noticed     late answers,
 *   TimeGranted                 Paused ⇄ Resumed, Admitted                  HeldDecided
 *   OutageCredited              TimeGranted, OutageCredited                     │
 *                                  ▲              Reopened                      │
 *                                  └────────────────────────────────────────────┘
 * </pre>
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li><b>Refusals.</b> Each is a constant of {@link vn.benhoc.engine.attempt.AttemptRefusal}.
 *       What is refused leaves the state as it was.
 *   <li><b>Twice is once.</b> A candidate's event of a number the client has used on the same
 *       matter (or a lower one), a decision applied before, a second start, pause, resumption,
 *       hand-in: accepted without effect, also when the attempt is closed meanwhile. Another event
 *       under the id of a decision applied before is refused with {@code DECISION_REUSED}. Of
 *       events of different clients on the same matter the one the server takes later wins.
 *   <li><b>Admission.</b> From the opening to the last admission, both inclusive; later only who is
 *       {@code Admitted} later: whoever was before, and did not come, has to be admitted anew.
 *       Terms may ask that an invigilator admits everybody. Who is writing may be admitted once
 *       more, to go on elsewhere: only the decision is kept.
 *   <li><b>The clock</b> has a budget: writing time + allowance (per cent rounded up to whole
 *       minutes) + time granted. It runs from the start of the attempt or, where everybody ends
 *       together, from the opening; it stands in pauses, credited outages and between a hand-in by
 *       clock or invigilator and a reopening, once where these overlap. The deadline is the instant
 *       at which the budget is used up. Hence a stop before the clock runs or after the deadline
 *       gives nothing, an outage that begins before the deadline gives back all the time that was
 *       left, and the order in which stops are recorded does not matter. {@link
 *       vn.benhoc.engine.attempt.AttemptRules#timeAccount} tells the sum.
 *   <li><b>Pauses</b> begin while there is time left. In a pause nothing is written and the
 *       candidate does not hand in; the clock never hands in then, the invigilator may, which ends
 *       the pause. A pause without a bound lasts until it is resumed. A second pause in a pause
 *       gives it another end, earlier, later or none; it is a duplicate only if the end is the
 *       same. A room's pause does not wait for those who have not started: it is refused for them
 *       with {@code NOT_STARTED}. Where everybody ends together, and a late-comer is to have the
 *       room's pause too, its span is credited to the late-comer as an outage once it is over.
 *   <li><b>Writing</b> is taken until deadline + grace, inclusive. What comes later, or after a
 *       hand-in by clock or invigilator, is refused unless the terms take late answers: then it
 *       must arrive within the time they say after the end, and be written ({@link
 *       vn.benhoc.engine.attempt.Origin#writtenAt()}) between the start and the end, in no pause.
 *       What was not is left out, each by itself: it belongs into the log and counts for nothing
 *       ({@link vn.benhoc.engine.attempt.Lapse} says why). The rest counts at once or is held,
 *       apart from what counts, until {@code HeldDecided}. It never takes the place of what another
 *       client wrote after it: where late answers count at once it is stale then; where they are
 *       held, {@link vn.benhoc.engine.attempt.Sheet#isOvertaken} marks it, and a decision that it
 *       counts is refused with {@code NEWER_ANSWER_STANDS}. What stands was written at {@code
 *       writtenAt} or, where that is not known, when it arrived. A marking made before is then out
 *       of date.
 *   <li><b>Notices</b> of the candidate's page are kept from the start to the hand-in, in pauses
 *       and after the deadline too, and change nothing; later they are accepted without effect.
 *   <li><b>Hand-in.</b> The candidate when the earliest share of the writing time is over; the
 *       invigilator at any time; the clock when deadline and grace are over. A hand-in after the
 *       deadline is dated at the deadline. A candidate who hands in when deadline and grace are
 *       over is recorded as handed in by the clock: whether the caller's clock or the candidate was
 *       faster changes no right.
 *   <li><b>Time granted</b> while writing must leave time to write: after the deadline, and before
 *       the hand-in, a grant is legal if the deadline then lies in the future again, and refused
 *       with {@code NO_TIME_LEFT} if not. An outage credited is recorded even if it gives nothing,
 *       for another may follow that joins it.
 *   <li><b>Reopening.</b> What clock or invigilator handed in may be opened again, with the time
 *       left at the hand-in and what the event gives; it is refused if that is nothing. After a
 *       server outage in which the clock handed in, {@code Reopened} with the outage gives back
 *       exactly the time that was left when the outage began. What the candidate handed in may be
 *       opened again too, but the clock ran on: the deadline is as it was, later by what the event
 *       gives.
 *   <li><b>Server time set back.</b> The time of an attempt never runs backwards: an instant before
 *       the last event counts as the instant of that event. So if the clock was ahead for a while,
 *       the attempt stands still until real time has caught up; pauses begun and ended inside that
 *       frozen span are lost. A reopening sets this right: it counts at its own instant, and
 *       whatever was recorded behind it (the start, pauses, outages, closures, the hand-in itself)
 *       is cut there, so that an attempt handed in by a clock that was ahead goes on with the time
 *       that is really left. Before the sitting opens nothing is opened again.
 * </ul>
 *
 * <h2>Example</h2>
 *
 * <pre>{@code
 * AttemptTerms terms =
 *     AttemptTerms.of(opens, opens.plus(ofMinutes(15)), ofMinutes(50), ofSeconds(5))
 *         .with(Allowance.percent(25))
 *         .withEarliestHandIn(Share.of(2, 3))
 *         .with(LateAnswers.held(ofHours(2)));
 * AttemptRules rules = new AttemptRules(terms, AttemptPaper.of(form, items));
 *
 * AttemptState state = rules.replay(log).state();
 * Transition transition = rules.apply(state, event, now);
 * if (transition instanceof Refused refused) {
 *   return problem(refused.refusal().code());
 * }
 * if (((Accepted) transition).effect().isLogged()) {
 *   append(event, now);
 * }
 * }</pre>
 *
 * <h2>Out</h2>
 *
 * <p>Who may decide what; whether a claimed time of writing is to be believed; binding an attempt
 * to one machine, and admitting it on another.
 */
@NullMarked
package vn.benhoc.engine.attempt;

import org.jspecify.annotations.NullMarked;
