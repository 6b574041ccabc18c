package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** The code that is read out in a room. */
class EntryCodesTest {

  private static final UUID ROOM = new UUID(6, 1);

  private Instant now = Attempts.OPENS.plusSeconds(10);
  private final Sitting sitting =
      new Sitting(
          new Sitting.Draft(
              Attempts.SITTING,
              "Ca thi",
              new UUID(8, 1),
              "Đề",
              "TOAN",
              new Sitting.Window(
                  Attempts.OPENS, Attempts.OPENS.plusSeconds(900), 50, Duration.ofSeconds(5))),
          new UUID(3, 1),
          Attempts.OPENS);
  private final Candidate candidate =
      new Candidate(
          Attempts.candidate(1),
          Attempts.SITTING,
          new Candidate.Pupil(new UUID(7, 1), "Nguyễn An", new UUID(2, 1), "12A1", 1),
          new Candidate.Deal("01000001", 1, new UUID(8, 8), "1001"));
  private final EntryCodes codes =
      Wired.with(
          new EntryCodes(),
          new Rooms() {
            @Override
            public Room room(UUID sittingId, UUID id) {
              return new Room(
                  id,
                  sittingId,
                  new Room.Sign(1, "01", null, null, "K7M2-PQ4R"),
                  RoomPlan.of(6, 4));
            }
          },
          new TimeSource() {
            @Override
            public Instant now() {
              return now;
            }
          });

  EntryCodesTest() {
    sitting.enterBy("code");
    candidate.seat(ROOM, new Seat(1, 1));
  }

  private @Nullable LogEntry typed(@Nullable String code) {
    return codes.admission(sitting, candidate, code);
  }

  private void refused(String code, Refusal refusal) {
    assertThatThrownBy(() -> typed(code))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"K7M2-PQ4R", "k7m2pq4r", " K7M2 PQ4R "})
  void isTheSameHoweverItIsTyped(String code) {
    assertThat(typed(code)).isNotNull();
  }

  @Test
  void anotherCodeIsRefusedAndWhoGuessesHasToWait() {
    for (int i = 0; i < 5; i++) {
      refused("AAAA-AAA" + i, ExamRefusal.ROOM_CODE_WRONG);
    }
    refused("K7M2-PQ4R", ExamRefusal.ROOM_CODE_LOCKED);
    now = now.plusSeconds(61);
    assertThat(typed("K7M2-PQ4R")).isNotNull();
  }

  @Test
  void letsNobodyInAfterTheLastAdmissionNorWhereNoCodeIsAskedFor() {
    assertThat(typed(null)).isNull();
    now = Attempts.OPENS.plusSeconds(901);
    assertThat(typed("K7M2-PQ4R")).isNull();
    now = Attempts.OPENS;
    sitting.enterBy("admission");
    assertThat(typed("K7M2-PQ4R")).isNull();
    sitting.enterBy("code");
    candidate.unseat();
    assertThat(typed("K7M2-PQ4R")).isNull();
  }
}
