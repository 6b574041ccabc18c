package vn.benhoc.platform.seal;

import java.util.Arrays;
import java.util.Base64;

/** Keys for tests. */
final class Keys {

  static final String OLD = key("cu", 1);
  static final String NEW = key("moi", 2);

  private Keys() {}

  /** A key of that name, all bytes the same. */
  static String key(String name, int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return name + ":" + Base64.getEncoder().encodeToString(bytes);
  }
}
