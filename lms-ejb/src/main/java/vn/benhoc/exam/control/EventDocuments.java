package vn.benhoc.exam.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Lapse;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;
import vn.benhoc.exam.boundary.ResponseBody;
import vn.benhoc.exam.entity.EventRow;

/** How the events of an attempt are written into its log. The names are stored for good. */
final class EventDocuments {

  private static final String STARTED = "started";
  private static final String ANSWERED = "answered";
  private static final String FLAGGED = "flagged";
  private static final String BLOCK = "block";
  private static final String HANDED_IN = "handed_in";
  static final String NOTICED = "noticed";
  static final String DEVICE = "device";
  static final String FILE = "file";

  private static final Jsonb JSON = JsonbBuilder.create();

  private EventDocuments() {}

  /** An event as it is stored. */
  record Line(String kind, String payload) {}

  /** Everything any kind of event can carry. */
  public record Payload(
      @Nullable String slot,
      @Nullable ResponseBody response,
      @Nullable Boolean flagged,
      @Nullable String block,
      @Nullable String client,
      @Nullable Long sequence,
      @Nullable Instant clientTime,
      @Nullable Instant writtenAt,
      @Nullable String by,
      @Nullable String notice,
      @Nullable Long millis,
      @Nullable String leftOut) {

    Payload leavingOut(@Nullable Lapse lapse) {
      return new Payload(
          slot,
          response,
          flagged,
          block,
          client,
          sequence,
          clientTime,
          writtenAt,
          by,
          notice,
          millis,
          lapse == null ? null : lapse.code());
    }
  }

  /** What the log says of devices: no event of the rules. */
  public record DevicePayload(@Nullable String device) {}

  /** That this device holds the attempt from now on. */
  static Line device(WritingDevice here) {
    return new Line(DEVICE, JSON.toJson(new DevicePayload(here.holder())));
  }

  /** What the log says of files: no event of the rules. */
  public record FilePayload(int entries) {}

  /** That so many events before this line came in a file. */
  static Line file(int entries) {
    return new Line(FILE, JSON.toJson(new FilePayload(entries)));
  }

  /** Whether the line is an event of the rules; others are kept for people. */
  static boolean isEvent(EventRow row) {
    return !row.kind().equals(DEVICE) && !row.kind().equals(FILE);
  }

  /** Whether the line says that what stands before it, of the same instant, came in a file. */
  static boolean isFile(EventRow row) {
    return row.kind().equals(FILE);
  }

  static Line write(AttemptEvent event, @Nullable Instant clientTime) {
    return write(event, clientTime, null);
  }

  /**
   * The same.
   *
   * @param lapse why it counts for nothing, for people who read the log; the rules know by
   *     themselves. Null where it is not left out
   */
  static Line write(AttemptEvent event, @Nullable Instant clientTime, @Nullable Lapse lapse) {
    if (event instanceof AttemptEvent.Answered answered) {
      Response response = answered.response();
      ResponseBody body = response == null ? null : ResponseDocuments.write(response);
      return line(
          ANSWERED,
          from(answered.origin(), answered.slot(), body, null, null, clientTime).leavingOut(lapse));
    }
    if (event instanceof AttemptEvent.Flagged flagged) {
      return line(
          FLAGGED,
          from(flagged.origin(), flagged.slot(), null, flagged.flagged(), null, clientTime));
    }
    if (event instanceof AttemptEvent.BlockChosen chosen) {
      return line(
          BLOCK,
          from(chosen.origin(), null, null, null, chosen.block(), clientTime).leavingOut(lapse));
    }
    if (event instanceof AttemptEvent.Noticed notice) {
      return line(NOTICED, noticed(notice, clientTime));
    }
    if (event instanceof AttemptEvent.ByStaff decided) {
      return DecisionDocuments.write(decided);
    }
    if (event instanceof AttemptEvent.HandedIn handedIn) {
      return line(HANDED_IN, plain(handedIn.by().code()));
    }
    return line(STARTED, plain(null));
  }

  static LogEntry read(EventRow row) {
    return new LogEntry(
        DecisionDocuments.KINDS.contains(row.kind())
            ? DecisionDocuments.read(row)
            : event(row.kind(), JSON.fromJson(row.payload(), Payload.class)),
        row.at());
  }

  private static AttemptEvent event(String kind, Payload payload) {
    return switch (kind) {
      case STARTED -> new AttemptEvent.Started();
      case ANSWERED -> new AttemptEvent.Answered(slot(payload), response(payload), origin(payload));
      case FLAGGED ->
          new AttemptEvent.Flagged(
              slot(payload), Boolean.TRUE.equals(payload.flagged()), origin(payload));
      case BLOCK -> new AttemptEvent.BlockChosen(payload.block(), origin(payload));
      case NOTICED ->
          new AttemptEvent.Noticed(
              NoticeKind.of(present(payload.notice(), "notice")),
              Duration.ofMillis(present(payload.millis(), "millis")),
              origin(payload));
      case HANDED_IN -> new AttemptEvent.HandedIn(HandInBy.of(present(payload.by(), "by")));
      default -> throw new IllegalStateException("the log holds an unknown event " + kind);
    };
  }

  private static @Nullable Response response(Payload payload) {
    ResponseBody body = payload.response();
    return body == null
        ? null
        : ResponseDocuments.read(body)
            .orElseThrow(() -> new IllegalStateException("the log holds an unreadable response"));
  }

  private static SlotId slot(Payload payload) {
    return SlotId.parse(present(payload.slot(), "slot"));
  }

  private static Origin origin(Payload payload) {
    return new Origin(
        present(payload.client(), "client"),
        present(payload.sequence(), "sequence"),
        payload.writtenAt());
  }

  static <T> T present(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException("an event of the log has no " + name);
    }
    return value;
  }

  private static Payload from(
      Origin origin,
      @Nullable SlotId slot,
      @Nullable ResponseBody response,
      @Nullable Boolean flagged,
      @Nullable String block,
      @Nullable Instant clientTime) {
    return new Payload(
        slot == null ? null : slot.toString(),
        response,
        flagged,
        block,
        origin.client(),
        origin.sequence(),
        clientTime,
        origin.writtenAt(),
        null,
        null,
        null,
        null);
  }

  private static Payload noticed(AttemptEvent.Noticed notice, @Nullable Instant clientTime) {
    return new Payload(
        null,
        null,
        null,
        null,
        notice.origin().client(),
        notice.origin().sequence(),
        clientTime,
        notice.origin().writtenAt(),
        null,
        notice.kind().code(),
        notice.lasted().toMillis(),
        null);
  }

  private static Payload plain(@Nullable String by) {
    return new Payload(null, null, null, null, null, null, null, null, by, null, null, null);
  }

  private static Line line(String kind, Payload payload) {
    return new Line(kind, JSON.toJson(payload));
  }
}
