package vn.benhoc.exam.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.exam.boundary.ActOutcome;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.control.MinutesFacts.Decided;
import vn.benhoc.exam.control.MinutesFacts.Deed;
import vn.benhoc.exam.control.MinutesFacts.Gap;
import vn.benhoc.exam.control.MinutesFacts.Note;
import vn.benhoc.exam.control.MinutesFacts.Seen;
import vn.benhoc.platform.print.Block;
import vn.benhoc.platform.print.Block.Column;
import vn.benhoc.platform.print.Block.RowRoom;
import vn.benhoc.platform.print.Block.Table;
import vn.benhoc.platform.print.Block.Text;

/** The tables of the minutes about what happened. */
record MinutesLists(MinutesFacts facts, MinutesWords words) {

  /** What is recorded of outages given back before a reason was asked for. */
  private static final String USUAL = "outage";

  List<Block> acts() {
    List<Column> columns =
        List.of(
            words.centre("at", 18),
            words.left("act", 26),
            words.left("whom", 40),
            words.left("content", 66),
            words.left("by", 30));
    return table(columns, facts.acts().stream().map(this::act).toList());
  }

  private List<String> act(Deed deed) {
    return List.of(
        words.at(deed.at()),
        words.text("act." + deed.kind()),
        whom(deed),
        content(deed),
        deed.by());
  }

  private String whom(Deed deed) {
    UUID id = deed.whom().candidateId();
    if (id == null) {
      return words.text(deed.whom().roomId() == null ? "acts.sitting" : "acts.room");
    }
    return facts.sitters().stream()
        .filter(one -> one.tile().id().equals(id))
        .map(one -> one.tile().sbd() + " " + one.tile().fullName())
        .findFirst()
        .orElse("");
  }

  private String content(Deed deed) {
    List<String> told = new ArrayList<>();
    Long minutes = deed.minutes();
    if (minutes != null) {
      told.add(words.text("act.minutes", "minutes", minutes));
    }
    if (!deed.reason().isBlank()) {
      boolean says = deed.kind().equals(DeskActKind.MESSAGE.code());
      told.add(
          words.text(
              says ? "act.words" : "act.reason",
              "reason",
              says ? deed.reason() : ended(deed.reason())));
    }
    ActOutcome outcome = deed.outcome();
    if (outcome == null) {
      told.add(words.text("act.unknown"));
    } else {
      outcome(outcome, told);
    }
    return String.join(" ", told);
  }

  /** A sentence of the form ends with its own full stop. */
  private static String ended(String reason) {
    return !reason.endsWith(".") ? reason : reason.substring(0, reason.length() - 1);
  }

  private void outcome(ActOutcome outcome, List<String> told) {
    if (outcome.reached() > 0) {
      told.add(words.text("act.reached", "count", outcome.reached()));
    }
    if (outcome.later() > 0) {
      told.add(words.text("act.later", "count", outcome.later()));
    }
    for (ActOutcome.Refused one : outcome.refused()) {
      told.add(words.text("act.refused", Map.of("count", one.count(), "why", one.title())));
    }
  }

  List<Block> incidents() {
    List<Column> columns =
        List.of(
            words.centre("at", 18),
            words.left("whom", 42),
            words.left("content", 90),
            words.left("by", 30));
    return table(columns, facts.incidents().stream().map(this::incident).toList());
  }

  private List<String> incident(Note note) {
    String about = note.about();
    return List.of(
        words.at(note.at()),
        about == null
            ? words.text(note.isOfSitting() ? "incident.sitting" : "incident.room")
            : about,
        note.note(),
        note.by());
  }

  List<Block> outages() {
    List<Column> columns =
        List.of(
            words.centre("from", 18),
            words.centre("until", 18),
            words.centre("length", 20),
            words.centre("touched", 18),
            words.left("decision", 66),
            words.left("by", 30));
    return table(columns, facts.gaps().stream().map(this::outage).toList());
  }

  private List<String> outage(Gap gap) {
    Duration length = Duration.between(gap.from(), gap.until());
    Decided decided = gap.decided();
    return List.of(
        words.at(gap.from()),
        words.at(gap.until()),
        words.text("outage.seconds", "seconds", MinutesWords.seconds(length)),
        Integer.toString(gap.touched()),
        decision(decided),
        decided == null ? "" : decided.by());
  }

  private String decision(@Nullable Decided decided) {
    if (decided == null) {
      return words.text("outage.undecided");
    }
    String reason = decided.reason().equals(USUAL) ? words.text("outage.usual") : decided.reason();
    return words.text(
        decided.credited() ? "outage.credited" : "outage.dismissed", "reason", reason);
  }

  /** What pages noticed is told apart from what people noted. */
  List<Block> noticed() {
    boolean any = facts.sitters().stream().anyMatch(one -> one.seen().isWorthTelling());
    List<Block> told = new ArrayList<>();
    told.add(new Text(words.text(any ? "noticed.note" : "noticed.none"), true));
    if (any) {
      told.addAll(
          new MinutesTables(facts, words, false)
              .some(
                  one -> one.seen().isWorthTelling(),
                  List.of(words.left("noticed", 90)),
                  one -> List.of(seen(one.seen()))));
    }
    return told;
  }

  private String seen(Seen seen) {
    List<String> told = new ArrayList<>();
    for (NoticeKind kind : NoticeKind.values()) {
      int count = seen.times().getOrDefault(kind, 0);
      if (count > 0) {
        Duration lasted = Duration.ofMillis(seen.millis().getOrDefault(kind, 0L));
        told.add(
            words.text(
                "noticed." + kind.code(),
                Map.of("count", count, "seconds", MinutesWords.seconds(lasted))));
      }
      if (kind == NoticeKind.LEFT && seen.away() > 0) {
        told.add(words.text("noticed.away", "count", seen.away()));
      }
    }
    if (seen.devices() > 1) {
      told.add(words.text("noticed.devices", "count", seen.devices()));
    }
    if (seen.files() > 0) {
      told.add(words.text("noticed.files", "count", seen.files()));
    }
    return String.join("; ", told);
  }

  private List<Block> table(List<Column> columns, List<List<String>> rows) {
    return rows.isEmpty()
        ? List.of(new Text(words.text("none"), false))
        : List.of(new Table(columns, rows, RowRoom.CLOSE));
  }
}
