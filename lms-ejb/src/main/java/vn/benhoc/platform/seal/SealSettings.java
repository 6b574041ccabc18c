package vn.benhoc.platform.seal;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.benhoc.platform.config.ComponentSettings;
import vn.benhoc.platform.config.SettingReader;

/**
 * Settings of sealing.
 *
 * @param keys {@code lms.seal.keys}: keys as {@code name:base64}, 32 bytes each, with commas
 *     between them; the first one seals, all of them open
 * @param lost {@code lms.seal.lost}: names of keys that nobody has any more, with commas between
 *     them; what they sealed does not keep the server from starting
 */
record SealSettings(String keys, String lost) implements ComponentSettings {

  private static final int SHORTEST = 46;
  private static final Pattern BETWEEN = Pattern.compile(",");

  static SealSettings read(SettingReader reader) {
    String keys = reader.secret("lms.seal.keys", SHORTEST);
    reader.secretOrNone("lms.seal.keys", SealKeys::areGood, SealKeys.EXPECTED);
    return new SealSettings(keys, reader.text("lms.seal.lost", ""));
  }

  Set<String> lostKeys() {
    return BETWEEN
        .splitAsStream(lost)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
