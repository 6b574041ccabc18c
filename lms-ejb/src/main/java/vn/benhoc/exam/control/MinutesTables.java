package vn.benhoc.exam.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.SeatPlace;
import vn.benhoc.exam.boundary.WallTile;
import vn.benhoc.exam.control.MinutesFacts.Sitter;
import vn.benhoc.platform.print.Block;
import vn.benhoc.platform.print.Block.Column;
import vn.benhoc.platform.print.Block.RowRoom;
import vn.benhoc.platform.print.Block.Side;
import vn.benhoc.platform.print.Block.Table;
import vn.benhoc.platform.print.Block.Text;

/**
 * The tables of the minutes about candidates.
 *
 * @param comes whether who has not begun may still come
 */
record MinutesTables(MinutesFacts facts, MinutesWords words, boolean comes) {

  /** Who begins later than this after the opening is late: before, they may stand in line. */
  static final Duration LATE = Duration.ofMinutes(5);

  List<Block> counts() {
    List<List<String>> rows = new ArrayList<>();
    count(rows, "registered", any -> true);
    count(rows, "present", Sitter::isPresent);
    count(rows, "absent", one -> !one.isPresent() && one.isAbsent());
    count(rows, comes ? "coming" : "missing", one -> !one.isPresent() && !one.isAbsent());
    count(rows, "late", this::isLate);
    count(rows, "writing", Sitter::isWriting);
    for (String by : List.of("candidate", "clock", "invigilator")) {
      count(rows, by, one -> !one.isWriting() && by.equals(one.tile().handedInBy()));
    }
    List<Column> columns =
        List.of(
            new Column(words.text("counts.what"), 4, Side.LEFT),
            new Column(words.text("counts.number"), 1, Side.CENTRE));
    Table table = new Table(columns, rows, RowRoom.CLOSE);
    return facts.sitters().isEmpty()
        ? List.of(table, new Text(words.text("counts.nobody"), true))
        : List.of(table);
  }

  private void count(List<List<String>> rows, String name, Predicate<Sitter> which) {
    long count = facts.sitters().stream().filter(which).count();
    rows.add(List.of(words.text("counts." + name), Long.toString(count)));
  }

  private boolean isLate(Sitter one) {
    Instant started = one.tile().startedAt();
    return started != null && started.isAfter(facts.place().hours().opensAt().plus(LATE));
  }

  List<Block> absent() {
    return some(one -> !one.isPresent(), List.of(words.left("note", 40)), this::absence);
  }

  private List<String> absence(Sitter one) {
    return List.of(
        words.text(
            one.isAbsent() ? "absent.marked" : comes ? "absent.not-yet" : "absent.unmarked"));
  }

  List<Block> late() {
    return some(
        this::isLate,
        List.of(words.centre("started", 20), words.left("note", 30)),
        one -> List.of(words.at(one.tile().startedAt()), lateness(one)));
  }

  private String lateness(Sitter one) {
    Instant started = one.tile().startedAt();
    Instant opened = facts.place().hours().opensAt();
    Duration late = started == null ? Duration.ZERO : Duration.between(opened, started);
    return words.text("late.value", "minutes", late.toMinutes());
  }

  List<Block> allowed() {
    return some(
        one -> !allowances(one).isEmpty(),
        List.of(words.left("note", 70)),
        one -> List.of(String.join("; ", allowances(one))));
  }

  private List<String> allowances(Sitter one) {
    List<String> told = new ArrayList<>();
    WallTile tile = one.tile();
    if (tile.extraMinutes() > 0) {
      told.add(words.text("allowed.before", "minutes", tile.extraMinutes()));
    }
    if (one.largerText()) {
      told.add(words.text("allowed.text"));
    }
    String reason = one.allowanceReason();
    if (!told.isEmpty() && reason != null) {
      told.set(told.size() - 1, told.get(told.size() - 1) + " (" + reason + ")");
    }
    if (tile.grantedMinutes() > 0) {
      told.add(words.text("allowed.since", "minutes", tile.grantedMinutes()));
    }
    return told;
  }

  /** A table of some candidates with more columns, or the word that there is none. */
  List<Block> some(
      Predicate<Sitter> which, List<Column> columns, Function<Sitter, List<String>> cells) {
    List<Sitter> some = facts.sitters().stream().filter(which).toList();
    if (some.isEmpty()) {
      return List.of(new Text(words.text("none"), false));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Sitter one : some) {
      WallTile tile = one.tile();
      Stream<String> who =
          Stream.of(
              Integer.toString(rows.size() + 1), tile.sbd(), tile.fullName(), tile.className());
      rows.add(Stream.concat(who, cells.apply(one).stream()).toList());
    }
    List<Column> all = Stream.concat(words.who().stream(), columns.stream()).toList();
    return List.of(new Table(all, rows, RowRoom.CLOSE));
  }

  /** Everybody, with room to sign. */
  List<Block> candidates() {
    List<Column> columns =
        List.of(
            words.centre("index", 8),
            words.centre("sbd", 18),
            words.left("name", 28),
            words.centre("class", 11),
            words.centre("seat", 10),
            words.centre("form", 10),
            words.centre("started", 16),
            words.centre("answered", 12),
            words.centre("handed-in", 18),
            words.centre("receipt", 38),
            words.centre("sign", 22));
    List<List<String>> rows = new ArrayList<>();
    facts.sitters().forEach(one -> rows.add(row(rows.size() + 1, one)));
    return List.of(
        new Table(columns, rows, RowRoom.TO_SIGN), new Text(words.text("list.note"), true));
  }

  private List<String> row(int index, Sitter one) {
    WallTile tile = one.tile();
    String receipt = one.receipt();
    return List.of(
        Integer.toString(index),
        tile.sbd(),
        tile.fullName(),
        tile.className(),
        seat(tile.seat()),
        tile.form(),
        words.at(tile.startedAt()),
        one.isPresent() ? answered(tile) : "",
        handedIn(one),
        one.isWriting() || receipt == null ? "" : receipt,
        "");
  }

  private String seat(@Nullable SeatPlace seat) {
    return seat == null
        ? ""
        : words.text("seat", Map.of("row", seat.row(), "column", seat.column()));
  }

  private String answered(WallTile tile) {
    return words.text("answered", Map.of("answered", tile.answered(), "total", tile.total()));
  }

  private String handedIn(Sitter one) {
    if (!one.isPresent()) {
      return words.text(one.isAbsent() ? "list.absent" : comes ? "absent.not-yet" : "list.missing");
    }
    return one.isWriting()
        ? words.text("list.writing")
        : words.text("by." + one.tile().handedInBy(), "at", words.at(one.tile().handedInAt()));
  }
}
