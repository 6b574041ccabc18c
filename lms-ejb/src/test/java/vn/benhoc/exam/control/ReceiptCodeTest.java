package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptClock;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Closing;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Seen;
import vn.benhoc.engine.attempt.Sheet;
import vn.benhoc.engine.attempt.Stops;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;

class ReceiptCodeTest {

  private static final UUID ATTEMPT = new UUID(7, 8);
  private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");

  @Test
  void isThreeGroupsOfLettersThatAreNotMistaken() {
    assertThat(code("12")).matches("([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}");
  }

  @Test
  void isTheSameForTheSameAnswersWhateverTheirOrder() {
    Map<SlotId, Response> one =
        Map.of(SlotId.of(3, 1), ShortResponse.of("1"), SlotId.of(3, 2), ShortResponse.of("2"));
    Map<SlotId, Response> other =
        Map.of(SlotId.of(3, 2), ShortResponse.of("2"), SlotId.of(3, 1), ShortResponse.of("1"));

    assertThat(ReceiptCode.of(ATTEMPT, AT, state(one)))
        .isEqualTo(ReceiptCode.of(ATTEMPT, AT, state(other)));
  }

  @Test
  void changesWithTheAnswers() {
    assertThat(code("12")).isNotEqualTo(code("13"));
  }

  @Test
  void changesWithTheMoment() {
    var given = state(Map.of(SlotId.of(3, 1), ShortResponse.of("12")));

    assertThat(ReceiptCode.of(ATTEMPT, AT, given))
        .isNotEqualTo(ReceiptCode.of(ATTEMPT, AT.plusMillis(1), given));
  }

  private static String code(String answer) {
    return ReceiptCode.of(ATTEMPT, AT, state(Map.of(SlotId.of(3, 1), ShortResponse.of(answer))));
  }

  private static AttemptState state(Map<SlotId, Response> responses) {
    return new AttemptState(
        null,
        new AttemptClock(AT.minusSeconds(60), Duration.ZERO, Stops.none()),
        new Sheet(responses, Set.of(), null, Map.of(), Map.of(), Map.of()),
        new Closing(AT, HandInBy.CANDIDATE),
        Seen.nothing());
  }
}
