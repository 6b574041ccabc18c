package vn.benhoc.exam.control;

import java.util.concurrent.CompletableFuture;

/**
 * An act that waits for its commit.
 *
 * @param answer completed once it is on disk or will never be
 * @param tries how often it lost against another writer
 */
record LaneRequest(AttemptContext context, Act act, CompletableFuture<Standing> answer, int tries) {

  static LaneRequest of(AttemptContext context, Act act) {
    return new LaneRequest(context, act, new CompletableFuture<>(), 0);
  }

  LaneRequest again() {
    return new LaneRequest(context, act, answer, tries + 1);
  }

  LaneRequest under(AttemptContext other) {
    return new LaneRequest(other, act, answer, tries);
  }
}
