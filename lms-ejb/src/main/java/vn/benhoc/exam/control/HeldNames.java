package vn.benhoc.exam.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.engine.attempt.Track.Matter;
import vn.benhoc.engine.form.SlotId;

/**
 * How a late answer is named outside: {@code <matter>:<slot>:<sequence>:<page>}, in which the page
 * names itself as it likes and is therefore written in Base64. An answer that comes anew has
 * another name, so nobody decides on what they have not seen.
 */
public final class HeldNames {

  private static final int PARTS = 4;

  private HeldNames() {}

  /** What a name names. */
  public record Named(Track track, long sequence) {}

  static String of(Track track, long sequence) {
    SlotId slot = track.slot();
    String client =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(track.client().getBytes(StandardCharsets.UTF_8));
    return "%s:%s:%d:%s"
        .formatted(
            track.matter().name().toLowerCase(Locale.ROOT),
            slot == null ? "" : slot,
            sequence,
            client);
  }

  /** What it names; empty where it is no such name. */
  public static Optional<Named> read(@Nullable String name) {
    String[] parts = name == null ? new String[0] : name.split(":", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      SlotId slot = parts[1].isEmpty() ? null : SlotId.parse(parts[1]);
      String client = new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8);
      Matter matter = Matter.valueOf(parts[0].toUpperCase(Locale.ROOT));
      return client.isBlank()
          ? Optional.empty()
          : Optional.of(new Named(new Track(client, matter, slot), Long.parseLong(parts[2])));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }
}
