package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.exam.entity.EventKey;
import vn.benhoc.exam.entity.EventRow;

class EventDocumentsTest {

  private static final Instant AT = Instant.parse("2026-11-21T01:02:03.456Z");
  private static final Origin ORIGIN = Origin.of("page", 12);
  private static final SlotId SLOT = SlotId.of(2, 3);

  static Stream<AttemptEvent> events() {
    return Stream.of(
        new AttemptEvent.Started(),
        new AttemptEvent.Answered(SLOT, ChoiceResponse.of(OptionId.of("x7")), ORIGIN),
        new AttemptEvent.Answered(
            SLOT,
            ClusterResponse.of(Map.of(StatementId.of("s1"), true, StatementId.of("s2"), false)),
            ORIGIN),
        new AttemptEvent.Answered(SLOT, ShortResponse.of("-1,5"), ORIGIN),
        new AttemptEvent.Answered(SLOT, EssayResponse.of("Dòng sông \"quê\"\nhiền hoà"), ORIGIN),
        new AttemptEvent.Answered(SLOT, null, ORIGIN),
        new AttemptEvent.Flagged(SLOT, true, ORIGIN),
        new AttemptEvent.Flagged(SLOT, false, ORIGIN),
        new AttemptEvent.BlockChosen("ICT", ORIGIN),
        new AttemptEvent.BlockChosen(null, ORIGIN),
        new AttemptEvent.TimeGranted(Duration.ofMinutes(5)),
        new AttemptEvent.HandedIn(HandInBy.CLOCK));
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventIsReadBackAsItWasWritten(AttemptEvent event) {
    EventDocuments.Line line = EventDocuments.write(event, AT);

    var row = new EventRow(new EventKey(new UUID(0, 1), 1), AT, line.kind(), line.payload());

    assertThat(EventDocuments.read(row).event()).isEqualTo(event);
    assertThat(EventDocuments.read(row).at()).isEqualTo(AT);
  }

  @Test
  void aLogThatNobodyUnderstandsIsNotGuessedAt() {
    var row = new EventRow(new EventKey(new UUID(0, 1), 1), AT, "dreamt", "{}");

    assertThatThrownBy(() -> EventDocuments.read(row))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dreamt");
  }
}
