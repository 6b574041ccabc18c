package vn.benhoc.people.control;

import java.util.List;
import vn.benhoc.people.boundary.Role;

/**
 * Who works in the demo province.
 *
 * @param units codes of the units in which they hold the role: the province, a school, or school
 *     and class such as {@code THPT1/12A1}
 */
record DemoStaff(String username, Role role, List<String> units) {

  static final String PROVINCE = "SGD86";

  static final List<DemoStaff> ALL =
      List.of(
          at("quantri", Role.PROVINCE_ADMINISTRATOR, PROVINCE),
          at("khaothi", Role.EXAM_MANAGER, PROVINCE),
          at("kiemtra", Role.AUDITOR, PROVINCE),
          at("hoidong1", Role.COUNCIL_CHAIR, PROVINCE),
          at("hoidong2", Role.COUNCIL_MEMBER, PROVINCE),
          at("hoidong3", Role.COUNCIL_MEMBER, PROVINCE),
          at("quantritruong", Role.SCHOOL_ADMINISTRATOR, "THPT1"),
          at("totruong", Role.SUBJECT_GROUP_HEAD, "THPT1"),
          at("giamthi1", Role.INVIGILATOR, "THPT1"),
          at("giamthi2", Role.INVIGILATOR, "THPT1"),
          at("giaovien1", Role.TEACHER, "THPT1/12A1", "THPT1/12A2"),
          at("giaovien2", Role.TEACHER, "THPT1/12A1", "THPT1/11A1"),
          at("giaovien3", Role.TEACHER, "THPT1/12A2", "THPT1/10A1"),
          at("giaovien4", Role.TEACHER, "THPT2/12B1", "THPT2/11B1"),
          at("giaovien5", Role.TEACHER, "THPT2/12B1"),
          at("giaovien6", Role.TEACHER, "THCS1/9A", "THCS1/8A"));

  private static DemoStaff at(String username, Role role, String... units) {
    return new DemoStaff(username, role, List.of(units));
  }
}
