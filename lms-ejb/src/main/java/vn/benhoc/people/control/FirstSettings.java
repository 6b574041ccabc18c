package vn.benhoc.people.control;

import vn.benhoc.platform.config.ComponentSettings;
import vn.benhoc.platform.config.SettingReader;

/**
 * What a database begins with that is no demo.
 *
 * @param provinceName {@code lms.province.name}
 * @param password {@code lms.admin.password}: of the first administrator until the first log-in;
 *     empty if none was given
 */
public record FirstSettings(String provinceName, String password) implements ComponentSettings {

  /** The first administrator's. */
  static final String USERNAME = "quantri";

  static final String PASSWORD_SETTING = "lms.admin.password";

  private static final String PROVINCE_NAME = "Sở Giáo dục và Đào tạo";
  private static final int LONGEST_NAME = 200;

  static FirstSettings read(SettingReader reader) {
    return new FirstSettings(
        reader.text("lms.province.name", PROVINCE_NAME, LONGEST_NAME),
        reader.secretOrNone(
            PASSWORD_SETTING,
            FirstSettings::keepsTheRules,
            "a password that keeps the rules for passwords (docs/operations.md)"));
  }

  private static boolean keepsTheRules(String password) {
    return PasswordRules.check(password, "", USERNAME).isEmpty();
  }
}
