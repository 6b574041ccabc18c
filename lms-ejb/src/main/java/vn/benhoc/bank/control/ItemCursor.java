package vn.benhoc.bank.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** The place after the last item shown: the value it is sorted by, and its id among equals. */
record ItemCursor(String value, UUID id) {

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws RefusedException {@code input-not-valid} if it is something else
   */
  static ItemCursor of(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int bar = plain.lastIndexOf('|');
      return new ItemCursor(plain.substring(0, bar), UUID.fromString(plain.substring(bar + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw unknown();
    }
  }

  static RefusedException unknown() {
    return RefusedException.located(
        PlatformRefusal.INPUT_NOT_VALID, List.of(Finding.at("?cursor", "cursor-unknown")));
  }

  String text() {
    byte[] plain = (value + "|" + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
