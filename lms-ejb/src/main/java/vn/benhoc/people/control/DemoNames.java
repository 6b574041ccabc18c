package vn.benhoc.people.control;

import java.util.List;

/**
 * Vietnamese names made of common parts, the same ones every time. Steps that share no factor with
 * a list's length walk through the whole list, so that neighbours on a class list differ and no
 * full name comes twice in a province of this size.
 */
final class DemoNames {

  private static final List<String> FAMILIES =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
          "Dương", "Lý", "Đinh", "Mai", "Trương", "Lâm", "Châu");
  private static final List<String> WOMENS =
      List.of(
          "Ngọc Ánh",
          "Thị Bích",
          "Bảo Châu",
          "Mỹ Duyên",
          "Thuỳ Dương",
          "Hồng Đào",
          "Hương Giang",
          "Thu Hà",
          "Gia Hân",
          "Thanh Hiền",
          "Mai Khanh",
          "Trúc Lam",
          "Khánh Linh",
          "Cẩm Loan",
          "Xuân Mai",
          "Thảo My",
          "Kim Ngân",
          "Bảo Ngọc",
          "Yến Nhi",
          "Quỳnh Như",
          "Kiều Oanh",
          "Lan Phương",
          "Như Quỳnh");
  private static final List<String> MENS =
      List.of(
          "Hoài An",
          "Quốc Bảo",
          "Thanh Bình",
          "Minh Cường",
          "Hải Đăng",
          "Tấn Đạt",
          "Trung Đức",
          "Hoàng Giang",
          "Nhật Hào",
          "Gia Huy",
          "Quang Khải",
          "Đăng Khoa",
          "Tuấn Kiệt",
          "Hữu Lộc",
          "Nhật Minh",
          "Hoàng Nam",
          "Trọng Nghĩa",
          "Thiện Nhân",
          "Tấn Phát",
          "Hoàng Phúc",
          "Minh Quân",
          "Thái Sơn",
          "Chí Thành");
  private static final int FAMILY_STEP = 7;
  private static final int GIVEN_STEP = 5;

  private DemoNames() {}

  /** The name of that number, from 0; every second one a woman's. */
  static String of(int number) {
    List<String> givens = number % 2 == 0 ? WOMENS : MENS;
    String family = FAMILIES.get(Math.floorMod(number * FAMILY_STEP, FAMILIES.size()));
    String given = givens.get(Math.floorMod(number / 2 * GIVEN_STEP, givens.size()));
    return family + " " + given;
  }
}
