package vn.benhoc.people.control;

import java.util.List;

/**
 * A class of the demo province.
 *
 * @param accounts whether its pupils can sign in: {@code hocsinh01} and on
 */
record DemoClass(String school, String name, int grade, int pupils, boolean accounts) {

  static final List<DemoClass> ALL =
      List.of(
          new DemoClass("THPT1", "12A1", 12, 20, true),
          new DemoClass("THPT1", "12A2", 12, 20, true),
          new DemoClass("THPT1", "11A1", 11, 18, false),
          new DemoClass("THPT1", "10A1", 10, 18, false),
          new DemoClass("THPT2", "12B1", 12, 16, false),
          new DemoClass("THPT2", "11B1", 11, 16, false),
          new DemoClass("THCS1", "9A", 9, 15, false),
          new DemoClass("THCS1", "8A", 8, 15, false));

  String path() {
    return school + "/" + name;
  }
}
