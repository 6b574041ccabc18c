package vn.benhoc.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The figures of a chaos, and what of them speaks against it. */
final class ChaosReport {

  /** A server that is up may beat before it serves. */
  private static final double MOST_UNMEASURED_SECONDS = 15;

  private ChaosReport() {}

  /** What the chaos itself has counted. */
  static final class Counts {
    int killsInHandIn;
    int killsInMarking;
    int killsInActs;
    int browsers;
    int aborts;

    /** When the server was away before all had handed in; later nobody loses time by it. */
    List<Kills.Span> awayWhileTheyWrote = List.of();
  }

  /** What is held against the database when all have handed in. */
  record Held(
      ReceiptBook.Balance balance,
      int shownOtherwise,
      int crooked,
      int wrongCounts,
      int missingMarks,
      int markedOtherwise,
      double unmeasuredSeconds) {}

  /** Prints all, looks at everything, and judges it. */
  static Verdict of(
      Report report, RoughMorning morning, Kills kills, Counts counts, StubbornDesk desk)
      throws SQLException, InterruptedException, IOException {
    report.figure("kills", kills.count(), "kills");
    report.figure("kills.in_recovery", kills.inRecovery(), "kills");
    report.figure("kills.in_acts", counts.killsInActs, "kills");
    report.figure("kills_in_hand_in", counts.killsInHandIn, "kills");
    report.figure("kills_in_marking", counts.killsInMarking, "kills");
    report.figure("started_again", kills.startedAgain(), "starts of a server that gave up");
    report.figure("browsers", counts.browsers, "browsers");
    report.figure("aborts", counts.aborts, "ends of the database on a full disk");
    report.figure("acts", desk.acts().size(), "acts");
    report.figure("outages_given_back", desk.outages().size(), "outages");
    report.figure("receipts", morning.receipts(), "receipts");
    ReceiptBook book = morning.receiptBook();
    report.figure("repeated", book.repeated(), "receipts");
    report.figure("overtaken", book.overtaken(), "answers");
    Held held = held(morning, counts, desk);
    report.say(Report.loadAverage());
    return judge(report, held)
        .must(book.repeated() > 0, "nothing was sent twice")
        .must(book.overtaken() > 0, "nothing was sent in the wrong order");
  }

  private static Held held(RoughMorning morning, Counts counts, StubbornDesk desk)
      throws SQLException, InterruptedException {
    int marks = morning.marks();
    AttemptTimes times = morning.times();
    Set<UUID> outages = desk.outages();
    List<UUID> acts = desk.acts();
    ReceiptBook.Balance balance = morning.balance();
    int severallyMarked = morning.markedOtherwise();
    morning.checkMarks();
    Tally tally = morning.tally();
    return new Held(
        balance,
        tally.shownOtherwise(),
        times.crooked(acts, StubbornDesk.MINUTES, outages),
        tally.wrongCounts(),
        Math.abs(times.attempts().size() - marks),
        severallyMarked + tally.markedOtherwise(),
        times.mostUnmeasured(counts.awayWhileTheyWrote) / 1e6);
  }

  /** What speaks against it. */
  static Verdict judge(Report report, Held held) {
    report.figure("unmeasured_away_s", held.unmeasuredSeconds(), "s");
    return new Verdict(report)
        .mustBeEven(held.balance())
        .mustBeZero("shown_otherwise", held.shownOtherwise(), "answers")
        .mustBeZero("wrong_time_or_log", held.crooked(), "attempts")
        .mustBeZero("wrong_counts", held.wrongCounts(), "attempts")
        .mustBeZero("missing_marks", held.missingMarks(), "marks")
        .mustBeZero("marked_otherwise", held.markedOtherwise(), "items or attempts")
        .must(
            held.unmeasuredSeconds() <= MOST_UNMEASURED_SECONDS,
            "the server was away longer than its outages say");
  }
}
