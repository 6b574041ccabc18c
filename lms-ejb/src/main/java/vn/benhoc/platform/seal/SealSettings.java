package vn.benhoc.platform.seal;

import vn.benhoc.platform.config.ComponentSettings;
import vn.benhoc.platform.config.SettingReader;

/**
 * Settings of sealing.
 *
 * @param keys {@code lms.seal.keys}: keys as {@code name:base64}, 32 bytes each, with commas
 *     between them; the first one seals, all of them open
 */
record SealSettings(String keys) implements ComponentSettings {

  private static final int SHORTEST = 46;

  static SealSettings read(SettingReader reader) {
    String keys = reader.secret("lms.seal.keys", SHORTEST);
    reader.secretOrNone("lms.seal.keys", SealKeys::areGood, SealKeys.EXPECTED);
    return new SealSettings(keys);
  }
}
