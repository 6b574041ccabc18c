package vn.benhoc.people.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** The place after the last person shown: name first, id among namesakes. */
record PeopleCursor(String sortName, UUID id) {

  private static final UUID LEAST = new UUID(0, 0);
  private static final PeopleCursor START = new PeopleCursor("", LEAST);

  /**
   * Reads what {@link #text} wrote; null is the start.
   *
   * @throws RefusedException {@code input-not-valid} if it is something else
   */
  static PeopleCursor of(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return START;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int bar = plain.lastIndexOf('|');
      return new PeopleCursor(plain.substring(0, bar), UUID.fromString(plain.substring(bar + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw RefusedException.located(
          PlatformRefusal.INPUT_NOT_VALID, List.of(Finding.at("?cursor", "cursor-unknown")));
    }
  }

  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((sortName + "|" + id).getBytes(StandardCharsets.UTF_8));
  }
}
