package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.exam.boundary.EntryWay;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.memory.Recent;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * The code that is read out in a room, as admission to the attempt of who types it. It lets nobody
 * in earlier nor later than the sitting does. Who guesses has to wait.
 */
@ApplicationScoped
public class EntryCodes {

  private static final int MOST_TRIES = 5;
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int MOST_GUESSING = 10_000;

  @Inject private Rooms rooms;
  @Inject private TimeSource time;

  private final Recent<UUID, Guesses> guesses = Recent.entries(MOST_GUESSING);

  /** Wrong codes in a row, the last of them then. */
  private record Guesses(int wrong, Instant last) {

    boolean mustWait(Instant now) {
      return wrong >= MOST_TRIES && now.isBefore(last.plus(PAUSE));
    }
  }

  /**
   * The admission that comes with a code.
   *
   * @return null where no code is asked for or none was given
   * @throws RefusedException {@code room-code-wrong}, {@code room-code-locked}
   */
  public @Nullable LogEntry admission(
      Sitting sitting, Candidate candidate, @Nullable String typed) {
    UUID roomId = candidate.roomId();
    boolean asked = EntryWay.of(sitting.entry()) == EntryWay.CODE;
    Instant now = time.now();
    if (roomId == null || typed == null || !asked || now.isAfter(sitting.closesAt())) {
      return null;
    }
    Guesses before = guesses.find(candidate.id()).orElseGet(() -> new Guesses(0, now));
    if (before.mustWait(now)) {
      throw RefusedException.of(
          ExamRefusal.ROOM_CODE_LOCKED, Map.of("seconds", Long.toString(PAUSE.toSeconds())));
    }
    Room room = rooms.room(sitting.id(), roomId);
    if (!isSame(room.code(), typed)) {
      int wrong = before.wrong() >= MOST_TRIES ? 1 : before.wrong() + 1;
      guesses.put(candidate.id(), new Guesses(wrong, now));
      throw RefusedException.of(ExamRefusal.ROOM_CODE_WRONG);
    }
    guesses.forget(candidate.id());
    return DeskEvents.byCode(room.name(), now);
  }

  /** Read out, it has no case, hyphens or spaces. */
  private static boolean isSame(String code, String typed) {
    return MessageDigest.isEqual(plain(code), plain(typed));
  }

  private static byte[] plain(String code) {
    return code.toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
