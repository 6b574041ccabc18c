package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.FIRST_CLASS;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.control.MinutesFacts;
import vn.benhoc.exam.control.MinutesForm;
import vn.benhoc.exam.control.MinutesReader;
import vn.benhoc.exam.control.MinutesRoom;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.audit.AuditEnd;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** Who gets the minutes of a room, when, and what is kept of it. */
class MinutesDeskTest {

  private final TwoSchools schools = new TwoSchools();
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private static final Reach NOBODY = Reach.of(Set.of(), Set.of(), Set.of(), Set.of(), false);

  private final List<WallSight> read = new ArrayList<>();
  private final List<String> made = new ArrayList<>();

  /** A room that is read without a database. */
  private final MinutesReader reader =
      new MinutesReader() {
        @Override
        public MinutesFacts read(WallSight sight, Instant now) {
          read.add(sight);
          return MinutesRoom.of24().facts();
        }

        @Override
        public AuditEnd trail() {
          return new AuditEnd(7, "ab".repeat(32));
        }

        @Override
        public String nameOf(UUID person) {
          return "Giám thị";
        }

        @Override
        public void made(WallSight sight, MinutesForm form) {
          made.add(form.fingerprint());
        }
      };

  private static void refused(Runnable call, Refusal refusal) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void whoMayNotInvigilateGetsNothing() {
    schools.holding(BOTH, SITTING_READ);
    refused(() -> desks.minutes(reader).minutes(SITTING, null), PeopleRefusal.FORBIDDEN);
    assertThat(read).isEmpty();
    assertThat(made).isEmpty();
  }

  @Test
  void whoSeesTheWallGetsAFileOfWhatTheySeeThere() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    RoomMinutes minutes = desks.minutes(reader).minutes(SITTING, null);
    assertThat(read)
        .extracting(sight -> sight.reach().classes())
        .containsExactly(Set.of(FIRST_CLASS));
    assertThat(minutes.fileName()).isEqualTo("bien-ban-phong-012-20261122.pdf");
    assertThat(new String(minutes.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(made).containsExactly(MinutesForm.of(MinutesRoom.of24().facts()).fingerprint());
  }

  @Test
  void aRoomThatIsNotThereHasNone() {
    schools.holding(BOTH, SITTING_INVIGILATE);
    refused(() -> desks.minutes(reader).minutes(SITTING, UNKNOWN), ExamRefusal.ROOM_NOT_FOUND);
    assertThat(made).isEmpty();
  }

  @Test
  void beforeTheOpeningThereIsNothingToTell() {
    schools.planned().holding(BOTH, SITTING_INVIGILATE);
    refused(
        () -> desks.minutes(desks.reader()).minutes(SITTING, null), ExamRefusal.MINUTES_TOO_EARLY);
    assertThat(desks.audited()).isEmpty();
  }

  @Test
  void thatTheyWereMadeIsAudited() {
    WallSight sight = new WallSight(SITTING, Optional.empty(), NOBODY);
    desks.reader().made(sight, MinutesForm.of(MinutesRoom.of24().facts()));
    assertThat(desks.audited()).containsExactly("invigilation.minutes");
  }
}
