package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.exam.boundary.ActOutcome;
import vn.benhoc.exam.boundary.SeatPlace;
import vn.benhoc.exam.boundary.WallTile;
import vn.benhoc.exam.control.MinutesFacts.Conditions;
import vn.benhoc.exam.control.MinutesFacts.Decided;
import vn.benhoc.exam.control.MinutesFacts.Deed;
import vn.benhoc.exam.control.MinutesFacts.Gap;
import vn.benhoc.exam.control.MinutesFacts.Hours;
import vn.benhoc.exam.control.MinutesFacts.Note;
import vn.benhoc.exam.control.MinutesFacts.Place;
import vn.benhoc.exam.control.MinutesFacts.Seen;
import vn.benhoc.exam.control.MinutesFacts.Sitter;
import vn.benhoc.exam.control.MinutesFacts.Whom;

/** A room of the morning of 22 November 2026, from half past seven. */
public final class MinutesRoom {

  static final Instant OPENS = Instant.parse("2026-11-22T00:30:00Z");
  public static final UUID ROOM = new UUID(7, 7);

  private static final int HANDED_IN = 5_400;
  private static final int BY_CODE = 2;
  private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ"};
  private static final String[] NAMES = {"Ngọc Ánh", "Đức Thắng", "Thị Mỹ Duyên", "Quốc Bảo"};

  private final List<Sitter> sitters = new ArrayList<>();
  private final List<Deed> acts = new ArrayList<>();
  private final List<Note> incidents = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private int withheld;
  private Instant now = OPENS.plusSeconds(4 * 3_600);

  /**
   * Twenty-four; the last two are absent, one of them not marked, the first was late. The first two
   * came by the code of the room.
   */
  public static MinutesRoom of24() {
    MinutesRoom room = new MinutesRoom();
    for (int i = 1; i <= 22; i++) {
      int second = i == 1 ? 754 : i;
      room.sitters.add(present(i, name(i), OPENS.plusSeconds(second)));
    }
    room.sitters.add(tile(23, name(23), "absent", null, null, null));
    room.sitters.add(tile(24, name(24), "not_arrived", null, null, null));
    return room;
  }

  static MinutesRoom empty() {
    return new MinutesRoom();
  }

  static String name(int place) {
    return FAMILIES[place % FAMILIES.length] + " " + NAMES[place % NAMES.length];
  }

  static String sbd(int place) {
    return "5700%04d".formatted(place);
  }

  static UUID id(int place) {
    return new UUID(4, place);
  }

  private static Sitter present(int place, String name, Instant started) {
    String by = place % 7 == 0 ? "invigilator" : place % 5 == 0 ? "clock" : "candidate";
    return tile(place, name, "handed_in", started, OPENS.plusSeconds(HANDED_IN + place), by);
  }

  private static Sitter tile(
      int place,
      String name,
      String state,
      @Nullable Instant started,
      @Nullable Instant handedIn,
      @Nullable String by) {
    WallTile tile =
        new WallTile(
            id(place),
            sbd(place),
            name,
            "12A1",
            new SeatPlace((place - 1) / 6 + 1, (place - 1) % 6 + 1),
            "01%02d".formatted(place),
            state,
            false,
            null,
            0,
            0,
            started == null ? 0 : 40 - place % 3,
            40,
            started,
            started == null ? null : started.plusSeconds(HANDED_IN),
            0,
            place == 2 ? 15 : 0,
            place == 3 ? 10 : 0,
            handedIn,
            handedIn,
            by);
    Seen seen =
        place == 4
            ? new Seen(
                Map.of(NoticeKind.LEFT, 3, NoticeKind.COPIED, 1),
                Map.of(NoticeKind.LEFT, 12_340L, NoticeKind.COPIED, 0L),
                1,
                2,
                1)
            : Seen.NOTHING;
    return new Sitter(
        tile,
        started != null && place <= BY_CODE,
        place == 2,
        place == 2 ? "Khiếm thị nhẹ, quyết định số 17" : null,
        handedIn == null ? null : "ABCD-EF%02d-GHJK".formatted(place),
        seen);
  }

  /** Named so, instead of the first one. */
  MinutesRoom named(String name) {
    sitters.set(0, present(1, name, OPENS.plusSeconds(754)));
    return this;
  }

  /** The fifth still writes. */
  MinutesRoom writing() {
    sitters.set(4, tile(5, name(5), "writing", OPENS.plusSeconds(5), null, null));
    return this;
  }

  MinutesRoom at(Instant moment) {
    now = moment;
    return this;
  }

  MinutesRoom withheld(int count) {
    withheld = count;
    return this;
  }

  MinutesRoom incident(int minute, @Nullable Integer place, String note) {
    String about = place == null ? null : sbd(place) + " " + name(place);
    return incident(minute, about, false, note);
  }

  MinutesRoom incidentOfSitting(int minute, String note) {
    return incident(minute, null, true, note);
  }

  private MinutesRoom incident(int minute, @Nullable String about, boolean ofSitting, String note) {
    Instant at = OPENS.plusSeconds(60L * minute);
    incidents.add(new Note(at, about, ofSitting, note, "Đỗ Thị Giám Thị"));
    return this;
  }

  MinutesRoom act(String kind, Whom whom, @Nullable Long minutes, String reason) {
    ActOutcome outcome =
        new ActOutcome(
            new UUID(9, acts.size()),
            kind,
            1,
            0,
            List.of(new ActOutcome.Refused("attempt-closed", "Bài đã nộp", 2, List.of())));
    acts.add(
        new Deed(OPENS.plusSeconds(1_800), kind, whom, minutes, reason, "Lê Văn Coi", outcome));
    return this;
  }

  MinutesRoom gap(@Nullable Decided decided) {
    Instant from = OPENS.plusSeconds(2_400);
    gaps.add(new Gap(from, from.plusMillis(42_250), 22, decided));
    return this;
  }

  public MinutesFacts facts() {
    return new MinutesFacts(
        new Place(
            "Sở Giáo dục và Đào tạo Đồng Tháp",
            "Trường THPT Lấp Vò 1",
            "Thi thử tốt nghiệp THPT lần 1",
            "Toán sáng 22/11",
            "Toán",
            "012",
            "THPT Lấp Vò 1",
            List.of("Nguyễn Thị Coi Thi", "Trần Văn Giám Thị"),
            new Hours(OPENS, OPENS.plusSeconds(2 * 3_600), 90),
            new Conditions("code", true, false, true)),
        sitters,
        withheld,
        acts,
        incidents,
        gaps,
        now);
  }
}
