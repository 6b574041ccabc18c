package vn.benhoc.interop.control;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.benhoc.engine.text.VietnameseText;

/** The columns of a candidate list, by the headings they are known by. */
enum CandidateColumn {
  SBD("sbd", "SBD", "so bao danh", "candidate number", "exam number"),
  FULL_NAME("fullName", "Họ và tên", "ho ten", "ho va ten thi sinh", "full name", "name"),
  BIRTH_DATE("birthDate", "Ngày sinh", "ngay thang nam sinh", "date of birth", "birth date", "dob"),
  SECTOR_CODE(
      "sectorCode",
      "Mã định danh",
      "ma dinh danh hoc sinh",
      "ma hoc sinh",
      "sector code",
      "student code",
      "pupil code"),
  CLASS_NAME("className", "Lớp", "ten lop", "class", "class name"),
  SCHOOL("school", "Trường", "ten truong", "school", "school name"),
  ROOM("room", "Phòng", "phong thi", "so phong", "room"),
  EXTRA_MINUTES(
      "extraMinutes",
      "Số phút thêm",
      "so phut cong them",
      "them phut",
      "thoi gian them",
      "extra minutes",
      "extra time"),
  LARGER_TEXT("largerText", "Chữ lớn", "co chu lon", "chu to", "larger text", "large text"),
  ALLOWANCE_REASON(
      "allowanceReason",
      "Lí do hỗ trợ",
      "ly do ho tro",
      "li do",
      "ly do",
      "li do them gio",
      "ly do them gio",
      "reason",
      "reason for allowance",
      "allowance reason");

  private final String field;
  private final String heading;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
  private final Set<String> names;

  CandidateColumn(String field, String heading, String... others) {
    this.field = field;
    this.heading = heading;
    String[] names = Arrays.copyOf(others, others.length + 1);
    names[others.length] = plain(heading);
    this.names = Set.of(names);
  }

  /** The member of a candidate entry that it fills. */
  String field() {
    return field;
  }

  /** The heading it is asked for by. */
  String heading() {
    return heading;
  }

  /** The column of a heading, however it is typed; empty for one that is not known. */
  static Optional<CandidateColumn> of(String heading) {
    String wanted = plain(heading);
    return Arrays.stream(values()).filter(column -> column.names.contains(wanted)).findFirst();
  }

  static Optional<CandidateColumn> ofField(String field) {
    return Arrays.stream(values()).filter(column -> column.field.equals(field)).findFirst();
  }

  private static String plain(String heading) {
    return VietnameseText.lowerCase(VietnameseText.withoutDiacritics(heading))
        .replaceAll("\\(.*\\)", " ")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
