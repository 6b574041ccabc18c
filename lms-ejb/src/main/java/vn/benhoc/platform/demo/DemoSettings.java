package vn.benhoc.platform.demo;

import vn.benhoc.platform.config.ComponentSettings;
import vn.benhoc.platform.config.SettingReader;

/**
 * Settings of the demo province.
 *
 * @param isOn {@code lms.demo}: whether an empty database gets the demo province
 * @param password {@code lms.demo.password}: of every demo account
 */
public record DemoSettings(boolean isOn, String password) implements ComponentSettings {

  private static final int SHORTEST = 8;

  static DemoSettings read(SettingReader reader) {
    boolean on = reader.flag("lms.demo", false);
    return new DemoSettings(on, on ? reader.secret("lms.demo.password", SHORTEST) : "");
  }
}
