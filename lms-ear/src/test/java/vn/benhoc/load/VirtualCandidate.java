package vn.benhoc.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpMethod;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.load.Tally.Timed;

/**
 * One candidate: opens the page, presses start, reads the paper, answers item after item, hands in.
 * What is to follow is told when it has come to a good end.
 */
final class VirtualCandidate {

  private static final int UNRULY_ONE_IN = 10;

  private final Morning morning;
  private final String sitting;
  private final PatientLine line;
  private final Random chance;
  private final RoomLine room;
  private @Nullable UUID attempt;
  private @Nullable PaperText paper;
  private long clicked;
  private int saved;
  private boolean unruly;

  /** What the browser keeps on its disk until there is a receipt. */
  private final TreeMap<Integer, Batch> unsent = new TreeMap<>();

  VirtualCandidate(Morning morning, String sitting, Line.Ticket ticket) {
    this.morning = morning;
    this.sitting = sitting;
    this.chance = new Random(ticket.number());
    this.line = new PatientLine(morning, new Line(morning.wire(), ticket), chance);
    this.room = new RoomLine(morning, sitting, ticket, line);
  }

  /** Opens the page, which asks what is to be sat: from here on there is a connection. */
  void arrive(Runnable then) {
    line.get("my/sittings/" + sitting, Timed.ARRIVAL, reply -> then.run());
  }

  /** What the page does to hear the room. */
  RoomLine room() {
    return room;
  }

  /** Presses start and opens the paper. */
  void begin(Runnable then) {
    clicked = System.nanoTime();
    line.whenFree(() -> start(then));
  }

  private void start(Runnable then) {
    line.send(
        HttpMethod.POST,
        "my/sittings/" + sitting + "/attempt?client=" + Batch.CLIENT,
        "",
        Timed.START_CALL,
        reply -> {
          JsonNode said = PatientLine.json(reply);
          if (reply.isPlaceInLine()) {
            morning.tally().inLine();
            line.later(said.path("retryMillis").asLong(), () -> line.whenFree(() -> start(then)));
          } else {
            morning.tally().took(Timed.START, System.nanoTime() - clicked);
            attempt = UUID.fromString(said.path("id").asText());
            read(then);
          }
        });
  }

  private void read(Runnable then) {
    line.get(
        "attempts/" + attempt() + "/paper",
        Timed.PAPER,
        reply -> {
          morning.tally().took(Timed.CLICK_TO_PAPER, System.nanoTime() - clicked);
          paper = morning.paper(reply);
          then.run();
        });
  }

  /** From here on sends batches twice, and two in the wrong order, now and then. */
  void isUnruly() {
    unruly = true;
  }

  /**
   * The network is gone in the middle of whatever is under way, and there again: what was not
   * answered is sent again, the socket opened anew, and the room asked what happened meanwhile.
   */
  void reconnect(Runnable then) {
    line.cut();
    room.cut(
        () ->
            line.whenFree(
                () ->
                    line.get(
                        "my/sittings/" + sitting + "/told",
                        Timed.ASKED,
                        told -> {
                          morning.tally().cameBack();
                          then.run();
                        })));
  }

  /** Answers the next item. */
  void answer(Runnable then) {
    Batch next = batch(saved + 1, saved);
    if (unruly && chance.nextInt(UNRULY_ONE_IN) == 0) {
      int place = chance.nextBoolean() ? saved : saved + 1;
      Batch newer = batch(saved + 2, place);
      save(newer, () -> save(next, () -> save(next, then)));
    } else {
      save(next, then);
    }
  }

  private Batch batch(int sequence, int place) {
    PaperText read = paper;
    if (read == null) {
      throw new IllegalStateException("no paper to answer");
    }
    PaperText.Item item = read.items().get(place % read.items().size());
    return new Batch(sequence, item.slot(), item.answer(chance));
  }

  private void save(Batch batch, Runnable then) {
    unsent.put(batch.sequence(), batch);
    line.send(
        HttpMethod.PUT,
        "attempts/" + attempt() + "/responses",
        batch.json(),
        Timed.SAVE,
        reply -> {
          unsent.remove(batch.sequence());
          saved = Math.max(saved, batch.sequence());
          morning.receipts().promise(attempt(), batch);
          morning.tally().receipt();
          then.run();
        });
  }

  /**
   * The browser is killed and opened again: it begins as if for the first time, hears what is kept,
   * sends what it had on its disk, and looks whether what it gave is what is shown.
   *
   * @return whether it was; not before the start, nor without a connection
   */
  boolean isKilled() {
    if (paper == null || !line.die()) {
      return false;
    }
    paper = null;
    line.send(
        HttpMethod.POST,
        "my/sittings/" + sitting + "/attempt?client=" + Batch.CLIENT,
        "",
        Timed.START_CALL,
        reply -> {
          if (PatientLine.json(reply).path("lastSequence").asInt() < saved) {
            morning.tally().wrongCount();
          }
          line.get(
              "attempts/" + attempt() + "/paper",
              Timed.PAPER,
              document -> sendUnsent(() -> lookBack(() -> paper = morning.paper(document))));
        });
    return true;
  }

  private void sendUnsent(Runnable then) {
    Map.Entry<Integer, Batch> first = unsent.firstEntry();
    if (first == null) {
      then.run();
    } else {
      save(first.getValue(), () -> sendUnsent(then));
    }
  }

  void handIn(Runnable then) {
    line.send(
        HttpMethod.POST,
        "attempts/" + attempt() + "/hand-in",
        "{\"clientId\":\"%s\",\"lastSequence\":%d}".formatted(Batch.CLIENT, saved),
        Timed.HAND_IN,
        reply -> {
          JsonNode receipt = PatientLine.json(reply);
          morning.receipts().handedIn(attempt(), receipt.path("receiptCode").asText());
          if (receipt.path("answered").asInt() != morning.receipts().answered(attempt())) {
            morning.tally().wrongCount();
          }
          then.run();
        });
  }

  /** Looks at what is kept, and counts answers that are not those that had receipts. */
  void lookBack(Runnable then) {
    line.get(
        "attempts/" + attempt(),
        Timed.LOOK_BACK,
        reply -> {
          JsonNode shown = PatientLine.json(reply).path("responses");
          morning.tally().shownOtherwise(morning.receipts().shownOtherwise(attempt(), shown));
          then.run();
        });
  }

  /** Looks at the result; to be called after the release. */
  void review(Runnable then) {
    line.get("attempts/" + attempt() + "/result", Timed.RESULT, reply -> then.run());
  }

  /** Looks at the result, and marks it once more by the answers that had receipts. */
  void checkMark(Runnable then) {
    line.get(
        "attempts/" + attempt() + "/result",
        Timed.RESULT,
        reply -> {
          JsonNode result = PatientLine.json(reply);
          morning.tally().markedOtherwise(morning.receipts().markedOtherwise(attempt(), result));
          then.run();
        });
  }

  /** Does something as soon as nothing is under way. */
  void whenFree(Runnable what) {
    line.whenFree(what);
  }

  /** How many saves had a receipt. */
  int saved() {
    return saved;
  }

  /** Whether the paper is here and nothing is under way or to be tried again. */
  boolean mayAnswer() {
    return paper != null && !line.isBusy();
  }

  private UUID attempt() {
    if (attempt == null) {
      throw new IllegalStateException("not started");
    }
    return attempt;
  }

  /** Does something a little later, as long as the morning lasts. */
  void later(long millis, Runnable what) {
    line.later(millis, what);
  }

  /** A wait of half to one and a half of the mean. */
  long pause(long meanMillis) {
    return meanMillis == 0 ? 0 : meanMillis / 2 + chance.nextLong(1 + meanMillis);
  }
}
