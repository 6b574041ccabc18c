package vn.benhoc.exam.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.TimeSpan;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.exam.control.EventDocuments.Line;
import vn.benhoc.exam.entity.EventRow;

/** How what the staff decides is written into the log. The names are stored for good. */
final class DecisionDocuments {

  private static final String ADMITTED = "admitted";
  private static final String GRANTED = "granted";
  private static final String PAUSED = "paused";
  private static final String RESUMED = "resumed";
  private static final String OUTAGE = "outage";
  private static final String HELD_DECIDED = "held_decided";
  private static final String REOPENED = "reopened";

  /** The kinds of event written here. */
  static final Set<String> KINDS =
      Set.of(ADMITTED, GRANTED, PAUSED, RESUMED, OUTAGE, HELD_DECIDED, REOPENED);

  private static final String UNRECORDED = "unrecorded";
  private static final Jsonb JSON = JsonbBuilder.create();

  private DecisionDocuments() {}

  /**
   * Everything any kind can carry.
   *
   * @param seconds the time granted in logs from before decisions were recorded
   */
  public record Payload(
      @Nullable DecisionBody decision,
      @Nullable Long millis,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable HeldBody held,
      @Nullable Long seconds) {}

  /** Who decided and why. */
  public record DecisionBody(String id, String by, String reason) {}

  /** What was decided on which late answer. */
  public record HeldBody(
      String client, String matter, @Nullable String slot, long sequence, boolean counts) {}

  static Line write(AttemptEvent.ByStaff event) {
    if (event instanceof AttemptEvent.Admitted) {
      return line(ADMITTED, event, null, null);
    }
    if (event instanceof AttemptEvent.TimeGranted granted) {
      return line(GRANTED, event, granted.extra(), null);
    }
    if (event instanceof AttemptEvent.Paused paused) {
      return line(PAUSED, event, paused.most(), null);
    }
    if (event instanceof AttemptEvent.Resumed) {
      return line(RESUMED, event, null, null);
    }
    if (event instanceof AttemptEvent.OutageCredited credited) {
      return line(OUTAGE, event, null, credited.outage());
    }
    if (event instanceof AttemptEvent.Reopened reopened) {
      return line(REOPENED, event, reopened.extra(), reopened.outage());
    }
    HeldBody held = held((AttemptEvent.HeldDecided) event);
    var payload = new Payload(body(event.decision()), null, null, null, held, null);
    return new Line(HELD_DECIDED, JSON.toJson(payload));
  }

  static AttemptEvent read(EventRow row) {
    Payload payload = JSON.fromJson(row.payload(), Payload.class);
    Decision decision = decision(payload, row);
    return switch (row.kind()) {
      case ADMITTED -> new AttemptEvent.Admitted(decision);
      case GRANTED -> new AttemptEvent.TimeGranted(granted(payload), decision);
      case PAUSED -> new AttemptEvent.Paused(time(payload), decision);
      case RESUMED -> new AttemptEvent.Resumed(decision);
      case OUTAGE ->
          new AttemptEvent.OutageCredited(
              EventDocuments.present(span(payload), "outage"), decision);
      case REOPENED -> new AttemptEvent.Reopened(granted(payload), span(payload), decision);
      default -> decided(EventDocuments.present(payload.held(), "held"), decision);
    };
  }

  private static Line line(
      String kind, AttemptEvent.ByStaff event, @Nullable Duration time, @Nullable TimeSpan span) {
    var payload =
        new Payload(
            body(event.decision()),
            time == null ? null : time.toMillis(),
            span == null ? null : span.startInclusive(),
            span == null ? null : span.endExclusive(),
            null,
            null);
    return new Line(kind, JSON.toJson(payload));
  }

  private static DecisionBody body(Decision decision) {
    return new DecisionBody(decision.id(), decision.by(), decision.reason());
  }

  private static HeldBody held(AttemptEvent.HeldDecided event) {
    Track track = event.track();
    SlotId slot = track.slot();
    return new HeldBody(
        track.client(),
        track.matter().name().toLowerCase(Locale.ROOT),
        slot == null ? null : slot.toString(),
        event.sequence(),
        event.counts());
  }

  /** A log from before decisions were recorded names none: each event was one of its own. */
  private static Decision decision(Payload payload, EventRow row) {
    DecisionBody body = payload.decision();
    return body == null
        ? Decision.of("event-" + row.number(), UNRECORDED, UNRECORDED)
        : Decision.of(body.id(), body.by(), body.reason());
  }

  private static Duration granted(Payload payload) {
    Duration time = time(payload);
    return time == null
        ? Duration.ofSeconds(EventDocuments.present(payload.seconds(), "seconds"))
        : time;
  }

  private static @Nullable Duration time(Payload payload) {
    Long millis = payload.millis();
    return millis == null ? null : Duration.ofMillis(millis);
  }

  private static @Nullable TimeSpan span(Payload payload) {
    Instant from = payload.from();
    return from == null
        ? null
        : TimeSpan.of(from, EventDocuments.present(payload.until(), "until"));
  }

  private static AttemptEvent decided(HeldBody held, Decision decision) {
    String slot = held.slot();
    Track track =
        new Track(
            held.client(),
            Track.Matter.valueOf(held.matter().toUpperCase(Locale.ROOT)),
            slot == null ? null : SlotId.parse(slot));
    return new AttemptEvent.HeldDecided(track, held.sequence(), held.counts(), decision);
  }
}
