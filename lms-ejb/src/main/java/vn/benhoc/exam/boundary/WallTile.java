package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate on the invigilator's wall.
 *
 * @param state {@code absent}, {@code not_arrived}, {@code waiting}, {@code writing}, {@code
 *     paused} or {@code handed_in}
 * @param admitted whether they have not begun and were let in, so that they may begin now
 * @param lostSince since when nothing is heard from their page; null while it is heard
 * @param left how often the page's window was left while writing
 * @param notes how many incidents are noted
 * @param deadline when writing ends; in a pause as if it went on now
 * @param millisLeft writing time left
 * @param extraMinutes allowed before
 * @param grantedMinutes given by invigilators, also before the start
 * @param handedInBy {@code candidate}, {@code clock} or {@code invigilator}
 */
public record WallTile(
    UUID id,
    String sbd,
    String fullName,
    String className,
    @Nullable SeatPlace seat,
    String form,
    String state,
    boolean admitted,
    @Nullable Instant lostSince,
    int left,
    int notes,
    int answered,
    int total,
    @Nullable Instant startedAt,
    @Nullable Instant deadline,
    long millisLeft,
    int extraMinutes,
    long grantedMinutes,
    @Nullable Instant lastSavedAt,
    @Nullable Instant handedInAt,
    @Nullable String handedInBy) {}
