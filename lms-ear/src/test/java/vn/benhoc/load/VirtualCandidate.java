package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpMethod;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.benhoc.load.Tally.Timed;

/**
 * One candidate: presses start, reads the paper, answers item after item, hands in. What fails is
 * tried again, later each time, the same batch with the same numbers, as the exam room does; what
 * is to follow is told when it has come to a good end.
 */
final class VirtualCandidate {

  private static final String CLIENT = "load";
  private static final int FIRST_WAIT_MILLIS = 200;
  private static final int LONGEST_WAIT_MILLIS = 5_000;
  private static final int MOST_DOUBLINGS = 5;
  private static final int FREE_MILLIS = 50;
  private static final int UNRULY_ONE_IN = 10;

  private final Morning morning;
  private final String sitting;
  private final Line line;
  private final Random chance;
  private @Nullable UUID attempt;
  private @Nullable PaperText paper;
  private long clicked;
  private int saved;
  private int failures;
  private boolean unruly;

  VirtualCandidate(Morning morning, String sitting, Line line, long seed) {
    this.morning = morning;
    this.sitting = sitting;
    this.line = line;
    this.chance = new Random(seed);
  }

  /** Opens the page, which asks what is to be sat: from here on there is a connection. */
  void arrive(Runnable then) {
    call(
        HttpMethod.GET,
        "my/sittings/" + sitting,
        "",
        Timed.ARRIVAL,
        reply -> then.run(),
        () -> arrive(then));
  }

  /** Presses start and opens the paper. */
  void begin(Runnable then) {
    clicked = System.nanoTime();
    start(then);
  }

  private void start(Runnable then) {
    call(
        HttpMethod.POST,
        "my/sittings/" + sitting + "/attempt?client=" + CLIENT,
        "",
        Timed.START_CALL,
        reply -> {
          if (reply.isPlaceInLine()) {
            morning.tally().inLine();
            later(json(reply).path("retryMillis").asLong(), () -> start(then));
          } else {
            morning.tally().took(Timed.START, System.nanoTime() - clicked);
            attempt = UUID.fromString(json(reply).path("id").asText());
            read(then);
          }
        },
        () -> start(then));
  }

  private static JsonNode json(Reply reply) {
    try {
      return PaperText.JSON.readTree(reply.text());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON: " + reply.text(), e);
    }
  }

  private void read(Runnable then) {
    call(
        HttpMethod.GET,
        "attempts/" + attempt() + "/paper",
        "",
        Timed.PAPER,
        reply -> {
          morning.tally().took(Timed.CLICK_TO_PAPER, System.nanoTime() - clicked);
          paper = morning.paper(reply);
          then.run();
        },
        () -> read(then));
  }

  /** From here on sends batches twice, and two in the wrong order, now and then. */
  void isUnruly() {
    unruly = true;
  }

  /** Answers the next item. */
  void answer(Runnable then) {
    int sequence = saved + 1;
    if (unruly && chance.nextInt(UNRULY_ONE_IN) == 0) {
      String first = batch(sequence);
      String second = batch(sequence + 1);
      save(sequence + 1, second, () -> save(sequence, first, () -> save(sequence, first, then)));
    } else {
      save(sequence, batch(sequence), then);
    }
  }

  private String batch(int sequence) {
    PaperText read = paper;
    if (read == null) {
      throw new IllegalStateException("no paper to answer");
    }
    PaperText.Item item = read.items().get((sequence - 1) % read.items().size());
    return "{\"clientId\":\"%s\",\"entries\":[{\"sequence\":%d,\"slot\":\"%s\",\"response\":%s}]}"
        .formatted(CLIENT, sequence, item.slot(), item.answer(chance));
  }

  private void save(int sequence, String batch, Runnable then) {
    call(
        HttpMethod.PUT,
        "attempts/" + attempt() + "/responses",
        batch,
        Timed.SAVE,
        reply -> {
          saved = Math.max(saved, sequence);
          morning.receipts().promise(attempt(), sequence);
          morning.tally().receipt();
          then.run();
        },
        () -> save(sequence, batch, then));
  }

  void handIn(Runnable then) {
    call(
        HttpMethod.POST,
        "attempts/" + attempt() + "/hand-in",
        "",
        Timed.HAND_IN,
        reply -> {
          JsonNode receipt = json(reply);
          morning.receipts().handedIn(attempt(), receipt.path("receiptCode").asText());
          if (receipt.path("answered").asInt() != answered(receipt.path("total").asInt())) {
            morning.tally().wrongCount();
          }
          then.run();
        },
        () -> handIn(then));
  }

  /** How many items have an answer that had a receipt: one after the other, over and over. */
  private int answered(int items) {
    return Math.min(saved, items);
  }

  /** Looks at the result; to be called after the release. */
  void review(Runnable then) {
    call(
        HttpMethod.GET,
        "attempts/" + attempt() + "/result",
        "",
        Timed.RESULT,
        reply -> then.run(),
        () -> review(then));
  }

  /** Does something as soon as nothing is under way. */
  void whenFree(Runnable what) {
    if (isBusy()) {
      later(FREE_MILLIS, () -> whenFree(what));
    } else {
      what.run();
    }
  }

  /** How many saves had a receipt. */
  int saved() {
    return saved;
  }

  /** Whether the paper is here and nothing is under way or to be tried again. */
  boolean mayAnswer() {
    return paper != null && !isBusy();
  }

  /** Whether a request is under way or will be tried again. */
  boolean isBusy() {
    return line.isBusy() || failures > 0;
  }

  void hangUp() {
    line.hangUp();
  }

  private UUID attempt() {
    if (attempt == null) {
      throw new IllegalStateException("not started");
    }
    return attempt;
  }

  private void call(
      HttpMethod method,
      String path,
      String body,
      Timed timed,
      Consumer<Reply> onGood,
      Runnable again) {
    line.send(
        new Line.Call(
            method,
            "/api/v1/" + path,
            body,
            reply -> {
              morning.tally().took(timed, reply.nanos());
              if (reply.isGood() || reply.isPlaceInLine()) {
                failures = 0;
                onGood.accept(reply);
              } else {
                failed(timed + " " + reply.status(), again);
              }
            },
            cause -> failed(timed + " " + cause.getClass().getSimpleName(), again)));
  }

  private void failed(String what, Runnable again) {
    morning.tally().error(what);
    int most =
        Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS << Math.min(failures, MOST_DOUBLINGS));
    failures++;
    later(most / 2 + chance.nextInt(most / 2 + 1), again);
  }

  /** Does something a little later, as long as the morning lasts. */
  void later(long millis, Runnable what) {
    if (millis <= 0) {
      what.run();
    } else {
      morning.wire().loop().schedule(what, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** A wait of half to one and a half of the mean. */
  long pause(long meanMillis) {
    return meanMillis == 0 ? 0 : meanMillis / 2 + chance.nextLong(1 + meanMillis);
  }
}
