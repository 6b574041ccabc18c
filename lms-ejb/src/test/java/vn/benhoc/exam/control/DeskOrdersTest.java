package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.exam.boundary.ActOrder;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.platform.problem.RefusedException;

class DeskOrdersTest {

  private static final UUID ID = new UUID(9, 9);
  private static final UUID ROOM = new UUID(9, 1);

  private static DeskAct read(
      @Nullable UUID id, @Nullable String kind, @Nullable Integer minutes, @Nullable String why) {
    ActOrder order = new ActOrder(id, kind, ROOM, null, minutes, why);
    return DeskOrders.read(Attempts.SITTING, order, new UUID(3, 3), Attempts.OPENS);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, pause, -, -, /requestId required",
        "id, -, -, -, /kind act-kind",
        "id, dance, -, -, /kind act-kind",
        "id, time, -, why, /minutes act-minutes",
        "id, time, 0, why, /minutes act-minutes",
        "id, time, 301, why, /minutes act-minutes",
        "id, time, 10, '  ', /reason required",
        "id, pause, -1, -, /minutes act-minutes",
        "id, message, -, -, /reason required",
        "id, readmit, -, -, /candidateId required",
        "id, reopen, -, -, /candidateId required",
      })
  void whatMakesNoSenseIsLocated(
      @Nullable String id,
      @Nullable String kind,
      @Nullable Integer minutes,
      @Nullable String why,
      String finding) {
    var refused =
        catchThrowableOfType(
            RefusedException.class, () -> read(id == null ? null : ID, kind, minutes, why));
    assertThat(refused.refusal()).isEqualTo(ExamRefusal.ACT_NOT_VALID);
    assertThat(refused.findings())
        .extracting(found -> found.path() + " " + found.code())
        .containsExactly(finding);
  }

  @Test
  void aReasonIsNotLongerThanItsPlace() {
    var refused =
        catchThrowableOfType(RefusedException.class, () -> read(ID, "time", 5, "x".repeat(501)));
    assertThat(refused.findings()).extracting(found -> found.code()).containsExactly("too-long");
  }

  @Test
  void whoIsNamedIsMeantAndNotTheirRoom() {
    ActOrder order = new ActOrder(ID, "pause", ROOM, new UUID(4, 1), 15, " cúp điện ");
    DeskAct act = DeskOrders.read(Attempts.SITTING, order, new UUID(3, 3), Attempts.OPENS);
    assertThat(act.scope()).isEqualTo(new DeskAct.Scope(Attempts.SITTING, null, new UUID(4, 1)));
    assertThat(act.matter())
        .isEqualTo(new DeskAct.Matter("pause", Duration.ofMinutes(15), "cúp điện"));
    assertThat(read(ID, "pause", 0, null).matter().time()).isNull();
  }
}
