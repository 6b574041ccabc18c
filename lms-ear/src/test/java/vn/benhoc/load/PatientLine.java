package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpMethod;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.benhoc.load.Tally.Timed;

/**
 * A line on which what fails is tried again, later each time, the same with the same numbers, as
 * the exam room does; what is to follow is told when it has come to a good end.
 */
final class PatientLine {

  private static final int FIRST_WAIT_MILLIS = 200;
  private static final int LONGEST_WAIT_MILLIS = 5_000;
  private static final int MOST_DOUBLINGS = 5;
  private static final int FREE_MILLIS = 50;

  private final Morning morning;
  private final Line line;
  private final Random chance;
  private int failures;
  private int life;
  private boolean cutOff;

  PatientLine(Morning morning, Line line, Random chance) {
    this.morning = morning;
    this.line = line;
    this.chance = chance;
  }

  void get(String path, Timed timed, Consumer<Reply> onGood) {
    send(HttpMethod.GET, path, "", timed, onGood);
  }

  void send(HttpMethod method, String path, String body, Timed timed, Consumer<Reply> onGood) {
    int begun = life;
    Runnable again =
        () -> {
          if (life == begun) {
            send(method, path, body, timed, onGood);
          }
        };
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
    if (cutOff) {
      cutOff = false;
    } else {
      morning.tally().error(what);
    }
    int most =
        Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS << Math.min(failures, MOST_DOUBLINGS));
    failures++;
    later(most / 2 + chance.nextInt(most / 2 + 1), again);
  }

  /**
   * Ends in the middle of whatever is under way, as a browser does that is killed; nothing of it is
   * told or tried again.
   *
   * @return whether it did: who has no connection has nothing to end
   */
  boolean die() {
    if (!line.isOpen()) {
      return false;
    }
    life++;
    failures = 0;
    line.drop();
    return true;
  }

  /**
   * The network takes the connection away, in the middle of whatever is under way: that is tried
   * again, as after any failure, and counts as no error.
   */
  void cut() {
    cutOff = line.isBusy();
    line.breakOff();
  }

  /** Whether a request is under way or will be tried again. */
  boolean isBusy() {
    return line.isBusy() || failures > 0;
  }

  /** Does something as soon as nothing is under way. */
  void whenFree(Runnable what) {
    if (isBusy()) {
      later(FREE_MILLIS, () -> whenFree(what));
    } else {
      what.run();
    }
  }

  /** Does something a little later, as long as the morning lasts. */
  void later(long millis, Runnable what) {
    if (millis <= 0) {
      what.run();
    } else {
      morning.wire().loop().schedule(what, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** What an answer says. */
  static JsonNode json(Reply reply) {
    try {
      return PaperText.JSON.readTree(reply.text());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON: " + reply.text(), e);
    }
  }
}
