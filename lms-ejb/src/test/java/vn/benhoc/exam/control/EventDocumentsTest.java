package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.attempt.TimeSpan;
import vn.benhoc.engine.attempt.Track;
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
  private static final Decision WHY = Decision.of("d-1", "người 7", "Mất điện \"cả phòng\"");
  private static final TimeSpan OUTAGE =
      TimeSpan.of(Instant.parse("2026-11-21T01:00:00.250Z"), Instant.parse("2026-11-21T01:09:00Z"));

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
        new AttemptEvent.Answered(
            SLOT, ShortResponse.of("1"), ORIGIN.writtenAt(Instant.parse("2026-11-21T01:00:00Z"))),
        new AttemptEvent.Admitted(WHY),
        new AttemptEvent.TimeGranted(Duration.ofMillis(300_250), WHY),
        new AttemptEvent.Paused(null, WHY),
        new AttemptEvent.Paused(Duration.ofMinutes(5), WHY),
        new AttemptEvent.Resumed(WHY),
        new AttemptEvent.OutageCredited(OUTAGE, WHY),
        new AttemptEvent.HeldDecided(new Track("page", Track.Matter.RESPONSE, SLOT), 7, true, WHY),
        new AttemptEvent.HeldDecided(new Track("page", Track.Matter.BLOCK, null), 8, false, WHY),
        new AttemptEvent.Reopened(Duration.ZERO, OUTAGE, WHY),
        new AttemptEvent.Reopened(Duration.ofMinutes(2), null, WHY),
        new AttemptEvent.Noticed(NoticeKind.LEFT, Duration.ofMillis(7_250), ORIGIN),
        new AttemptEvent.Noticed(NoticeKind.RETURNED, Duration.ofMillis(7_250), ORIGIN),
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
  void everyKindOfEventIsTried() {
    assertThat(events().<Class<?>>map(AttemptEvent::getClass).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(leaves(AttemptEvent.class).toList());
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventDocumentsTest::leaves)
        : Stream.of(type);
  }

  static Stream<Arguments> storedLines() {
    return Stream.of(
        arguments("started", "{}", new AttemptEvent.Started()),
        arguments(
            "answered",
            "{\"client\":\"page\",\"clientTime\":\"2026-11-21T01:02:03Z\","
                + "\"response\":{\"kind\":\"choice\",\"option\":\"x7\"},"
                + "\"sequence\":12,\"slot\":\"2.3\"}",
            new AttemptEvent.Answered(SLOT, ChoiceResponse.of(OptionId.of("x7")), ORIGIN)),
        arguments(
            "block",
            "{\"block\":\"ICT\",\"client\":\"page\",\"sequence\":12}",
            new AttemptEvent.BlockChosen("ICT", ORIGIN)),
        arguments(
            "granted",
            "{\"seconds\":300}",
            new AttemptEvent.TimeGranted(
                Duration.ofMinutes(5), Decision.of("event-4", "unrecorded", "unrecorded"))),
        arguments("handed_in", "{\"by\":\"clock\"}", new AttemptEvent.HandedIn(HandInBy.CLOCK)));
  }

  @ParameterizedTest
  @MethodSource("storedLines")
  void logsWrittenBeforeAreStillRead(String kind, String payload, AttemptEvent event) {
    var row = new EventRow(new EventKey(new UUID(0, 1), 4), AT, kind, payload);

    assertThat(EventDocuments.read(row)).isEqualTo(new LogEntry(event, AT));
  }

  @Test
  void whichDeviceWritesIsNoEventOfTheRules() {
    EventDocuments.Line line = EventDocuments.device(new WritingDevice("máy 7"));
    var row = new EventRow(new EventKey(new UUID(0, 1), 1), AT, line.kind(), line.payload());

    assertThat(EventDocuments.isEvent(row)).isFalse();
    assertThat(line).isEqualTo(new EventDocuments.Line("device", "{\"device\":\"máy 7\"}"));
  }

  @Test
  void aLogThatNobodyUnderstandsIsNotGuessedAt() {
    var row = new EventRow(new EventKey(new UUID(0, 1), 1), AT, "dreamt", "{}");

    assertThatThrownBy(() -> EventDocuments.read(row))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dreamt");
  }
}
