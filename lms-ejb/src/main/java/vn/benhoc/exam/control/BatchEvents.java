package vn.benhoc.exam.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.exam.boundary.ResponseBatch.Entry;
import vn.benhoc.exam.boundary.ResponseBatch.Notice;
import vn.benhoc.exam.boundary.ResponseBody;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Reads a batch into events, or says where it makes no sense. */
public final class BatchEvents {

  private static final int MOST_ENTRIES = 500;
  private static final int LONGEST_CLIENT = 64;

  /** Beyond it JavaScript and JSON readers don't tell numbers apart. */
  private static final long MOST_SEQUENCE = (1L << 53) - 1;

  private static final long MOST_MILLIS = Duration.ofDays(1).toMillis();

  private BatchEvents() {}

  /**
   * One event of a batch.
   *
   * @param path where its entry stands, such as {@code /entries/3}
   */
  public record Read(AttemptEvent event, long sequence, String path, @Nullable Instant clientTime) {

    /** The same, written when the page says, but not later than now. */
    public Read writtenAsSaid(Instant now) {
      Instant said = clientTime;
      if (said == null) {
        return this;
      }
      Instant then = said.isAfter(now) ? now : said;
      AttemptEvent dated = event;
      if (event instanceof AttemptEvent.Answered answer) {
        Origin origin = answer.origin().writtenAt(then);
        dated = new AttemptEvent.Answered(answer.slot(), answer.response(), origin);
      } else if (event instanceof AttemptEvent.Flagged flag) {
        Origin origin = flag.origin().writtenAt(then);
        dated = new AttemptEvent.Flagged(flag.slot(), flag.flagged(), origin);
      } else if (event instanceof AttemptEvent.BlockChosen block) {
        dated = new AttemptEvent.BlockChosen(block.block(), block.origin().writtenAt(then));
      }
      return new Read(dated, sequence, path, clientTime);
    }
  }

  /**
   * The events in the order of the batch.
   *
   * @throws RefusedException {@code response-not-valid} with every fault located
   */
  public static List<Read> read(ResponseBatch batch) {
    List<Finding> findings = new ArrayList<>();
    List<Read> events = new ArrayList<>();
    String client = batch.clientId();
    if (client == null || client.isBlank() || client.length() > LONGEST_CLIENT) {
      findings.add(Finding.at("/clientId", "required"));
      client = "?";
    }
    List<Entry> entries = batch.entries();
    if (entries == null || entries.size() > MOST_ENTRIES) {
      findings.add(Finding.at("/entries", "entries-required"));
      entries = List.of();
    }
    for (int i = 0; i < entries.size(); i++) {
      read(client, entries.get(i), "/entries/" + i, events, findings);
    }
    if (!findings.isEmpty()) {
      throw RefusedException.located(ExamRefusal.RESPONSE_NOT_VALID, findings);
    }
    return events;
  }

  private static void read(
      String client,
      @Nullable Entry entry,
      String path,
      List<Read> events,
      List<Finding> findings) {
    if (entry == null || entry.sequence() == null || entry.sequence() < 1) {
      findings.add(Finding.at(path + "/sequence", "required"));
      return;
    }
    if (entry.sequence() > MOST_SEQUENCE) {
      findings.add(Finding.at(path + "/sequence", "sequence-too-large"));
      return;
    }
    Reader reader = new Reader(Origin.of(client, entry.sequence()), entry, path, events, findings);
    Notice notice = entry.notice();
    if (notice != null) {
      reader.notice(notice);
      return;
    }
    if (entry.block() != null) {
      reader.add(new AttemptEvent.BlockChosen(entry.block(), reader.origin()));
    }
    if (entry.slot() != null) {
      reader.slot(entry.slot());
    } else if (entry.block() == null) {
      findings.add(Finding.at(path + "/slot", "required"));
    }
  }

  private record Reader(
      Origin origin, Entry entry, String path, List<Read> events, List<Finding> findings) {

    void notice(Notice notice) {
      String kind = notice.kind();
      Long told = notice.millis();
      long millis = told == null ? 0 : told;
      if (kind == null || millis < 0 || millis > MOST_MILLIS) {
        findings.add(Finding.at(path + "/notice", "notice-not-readable"));
        return;
      }
      try {
        add(new AttemptEvent.Noticed(NoticeKind.of(kind), Duration.ofMillis(millis), origin));
      } catch (IllegalArgumentException unknown) {
        findings.add(Finding.at(path + "/notice/kind", "notice-not-readable"));
      }
    }

    void slot(String text) {
      Optional<SlotId> slot = slotId(text);
      if (slot.isEmpty()) {
        findings.add(Finding.at(path + "/slot", "unknown-slot"));
        return;
      }
      Boolean flagged = entry.flagged();
      if (flagged != null) {
        add(new AttemptEvent.Flagged(slot.get(), flagged, origin));
      }
      ResponseBody body = entry.response();
      if (Boolean.TRUE.equals(entry.clears())) {
        clear(slot.get());
      } else if (body != null) {
        answer(slot.get(), body);
      } else if (flagged == null) {
        findings.add(Finding.at(path + "/response", "required"));
      }
    }

    void clear(SlotId slot) {
      if (entry.response() == null) {
        add(new AttemptEvent.Answered(slot, null, origin));
      } else {
        findings.add(Finding.at(path + "/clears", "response-not-readable"));
      }
    }

    void answer(SlotId slot, ResponseBody body) {
      Optional<Response> response = ResponseDocuments.read(body);
      if (response.isEmpty()) {
        findings.add(Finding.at(path + "/response", "response-not-readable"));
        return;
      }
      add(new AttemptEvent.Answered(slot, response.get(), origin));
    }

    void add(AttemptEvent event) {
      events.add(new Read(event, origin.sequence(), path, entry.clientTime()));
    }

    private static Optional<SlotId> slotId(String text) {
      try {
        return Optional.of(SlotId.parse(text));
      } catch (IllegalArgumentException notASlot) {
        return Optional.empty();
      }
    }
  }
}
