package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.LateOrder;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

class LateOrdersTest {

  private static final UUID REQUEST = new UUID(9, 1);
  private static final UUID BY = new UUID(3, 3);
  private static final UUID CANDIDATE = new UUID(4, 1);
  private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
  private static final Track TRACK =
      new Track("trang: 1/ậ", Track.Matter.RESPONSE, SlotId.of(1, 12));

  private static LateOrder.Named named(String id) {
    return new LateOrder.Named(CANDIDATE, id);
  }

  private static LateOrder order(
      @Nullable String reason, @Nullable List<LateOrder.@Nullable Named> answers) {
    return new LateOrder(REQUEST, true, reason, answers);
  }

  private static void faulty(LateOrder order, String... paths) {
    assertThatThrownBy(() -> LateOrders.read(order, BY, NOW))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.refusal()).isEqualTo(ExamRefusal.ACT_NOT_VALID);
              assertThat(e.findings()).extracting(Finding::path).containsExactly(paths);
            });
  }

  @Test
  void answersAreGroupedByTheirCandidate() {
    LateOrders.Read read =
        LateOrders.read(
            order(
                " mất điện ",
                List.of(
                    named(HeldNames.of(TRACK, 7)),
                    named(HeldNames.of(new Track("p", Track.Matter.BLOCK, null), 8)))),
            BY,
            NOW);
    assertThat(read.taken()).isEqualTo(new HeldRuling.Taken(REQUEST, true, "mất điện", BY, NOW));
    assertThat(read.answers())
        .containsOnlyKeys(CANDIDATE)
        .hasEntrySatisfying(
            CANDIDATE,
            answers ->
                assertThat(answers)
                    .containsExactly(
                        new HeldNames.Named(TRACK, 7),
                        new HeldNames.Named(new Track("p", Track.Matter.BLOCK, null), 8)));
  }

  @Test
  void everyFaultIsLocated() {
    faulty(new LateOrder(null, null, " ", null), "/requestId", "/counts", "/reason", "/answers");
    faulty(order("x".repeat(501), List.of(named("x"))), "/reason", "/answers/0");
    faulty(order("vì", Collections.singletonList(null)), "/answers/0");
    faulty(order("vì", Collections.nCopies(2001, named(HeldNames.of(TRACK, 7)))), "/answers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "response:1.1:7",
        "response:1.1:7:cA:x",
        "answer:1.1:7:cA",
        "response:0.1:7:cA",
        "response:1.1:x:cA",
        "response:1.1:7:@",
        "response:1.1:7:",
        "response:1.1:7:IA"
      })
  void whatIsNoNameIsNotRead(String name) {
    assertThat(HeldNames.read(name)).isEmpty();
  }
}
