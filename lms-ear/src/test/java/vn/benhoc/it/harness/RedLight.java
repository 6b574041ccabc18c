package vn.benhoc.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The light of the exam day, as its manager sees it. */
public record RedLight(Api manager) {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long LOOK_MILLIS = 100;

  /** Why it is red, each reason with its figure; none where it is green. */
  public Map<String, Long> reasons() {
    Map<String, Long> reasons = new TreeMap<>();
    for (JsonNode alarm : manager.get("exam-day").expect(200).json().path("alarms")) {
      reasons.put(alarm.path("code").asText(), alarm.path("value").asLong());
    }
    return reasons;
  }

  /** Waits until it is red for that reason; its figure. */
  public long awaitReason(String code) throws InterruptedException {
    return await(code, reasons -> reasons.containsKey(code)).get(code);
  }

  /** Waits until it is not red for that reason any more. */
  public void awaitNoReason(String code) throws InterruptedException {
    await("no " + code, reasons -> !reasons.containsKey(code));
  }

  private Map<String, Long> await(String what, Predicate<Map<String, Long>> wanted)
      throws InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    Map<String, Long> reasons = reasons();
    while (!wanted.test(reasons)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(what + " within " + LIMIT + ", but " + reasons);
      }
      Thread.sleep(LOOK_MILLIS);
      reasons = reasons();
    }
    return reasons;
  }
}
