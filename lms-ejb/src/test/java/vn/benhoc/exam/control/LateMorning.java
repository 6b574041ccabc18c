package vn.benhoc.exam.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.LateAnswers;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.exam.boundary.AttemptView;
import vn.benhoc.exam.entity.EventKey;
import vn.benhoc.exam.entity.EventRow;

/**
 * An attempt of fifty minutes that saved at the tenth and was handed in by the clock at the
 * fifty-first, and its log. Its answers are choices of a block, which any form allows; each page
 * has its own.
 */
final class LateMorning {

  private final AttemptContext context;
  private final List<EventRow> log = new ArrayList<>();
  private Standing standing;

  LateMorning(LateAnswers rule) {
    AttemptContext usual = Attempts.context(1);
    AttemptTerms terms =
        AttemptTerms.of(
                Attempts.OPENS, Attempts.OPENS, Duration.ofMinutes(50), Duration.ofSeconds(5))
            .with(rule);
    context =
        new AttemptContext(
            usual.dealt(),
            usual.form(),
            new AttemptRules(terms, new AttemptPaper(Map.of(), Set.of("ICT", "CS"))));
    AttemptWork work = new AttemptWork(context, null);
    work.start(Attempts.attempt(1), Attempts.OPENS);
    work.save(entries("page", 1, 10), minute(10));
    work.handIn(HandInBy.CLOCK, minute(51));
    standing = work.standing();
    keep(work);
  }

  static Instant minute(int minute) {
    return Attempts.OPENS.plus(Duration.ofMinutes(minute));
  }

  static List<BatchEvents.Read> entries(String page, long sequence, int writtenAt) {
    return choosing(null, page, sequence, writtenAt);
  }

  static List<BatchEvents.Read> choosing(
      @Nullable String block, String page, long sequence, int writtenAt) {
    return List.of(
        new BatchEvents.Read(
            new AttemptEvent.BlockChosen(
                block, Origin.of(page, sequence).writtenAt(minute(writtenAt))),
            sequence,
            "/entries/0",
            minute(writtenAt)));
  }

  static Track track(String page) {
    return new Track(page, Track.Matter.BLOCK, null);
  }

  static HeldRuling ruling(long request, boolean counts, int at, HeldNames.Named... answers) {
    return new HeldRuling(
        new HeldRuling.Taken(new UUID(9, request), counts, "mất mạng", new UUID(3, 3), minute(at)),
        List.of(answers));
  }

  static HeldNames.Named named(String page, long sequence) {
    return new HeldNames.Named(track(page), sequence);
  }

  /** Does it, and keeps what it leaves in the log. */
  AttemptWork does(Act act) {
    AttemptWork work = new AttemptWork(context, standing);
    act.on(work);
    standing = work.standing();
    keep(work);
    return work;
  }

  /** That page sends what it wrote then. */
  AttemptWork sends(String page, long sequence, int writtenAt, int at) {
    return does(Act.save(entries(page, sequence, writtenAt), minute(at)));
  }

  private void keep(AttemptWork work) {
    work.lines()
        .forEach(
            line ->
                log.add(
                    new EventRow(
                        new EventKey(line.attemptId(), line.number()),
                        line.at(),
                        line.text().kind(),
                        line.text().payload())));
  }

  Standing standing() {
    return standing;
  }

  AttemptView view() {
    return AttemptViews.view(standing, context, minute(100), null, false);
  }

  List<LateEntry> late() {
    return LateLog.of(context.rules(), log);
  }
}
