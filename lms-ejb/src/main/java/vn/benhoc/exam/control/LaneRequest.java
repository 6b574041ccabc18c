package vn.benhoc.exam.control;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * An act that waits for its commit.
 *
 * @param answer completed once it is on disk or will never be
 * @param since when it came, by the time that passes
 */
record LaneRequest(
    AttemptContext context, Act act, CompletableFuture<Standing> answer, Duration since) {

  static LaneRequest of(AttemptContext context, Act act, Duration now) {
    return new LaneRequest(context, act, new CompletableFuture<>(), now);
  }

  LaneRequest under(AttemptContext other) {
    return new LaneRequest(other, act, answer, since);
  }
}
