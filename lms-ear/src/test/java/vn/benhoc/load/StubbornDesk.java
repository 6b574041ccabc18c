package vn.benhoc.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;

/**
 * Somebody of the staff who gives time to all candidates of a sitting, and sends the same order
 * again until it is carried out for every one of them.
 */
final class StubbornDesk {

  /** What each act gives. */
  static final int MINUTES = 1;

  private static final int OK = 200;
  private static final long AGAIN_MILLIS = 200;
  private static final long MOST_MINUTES = 5;

  private final Api manager;
  private final String sitting;
  private final int candidates;
  private final List<UUID> acts = new ArrayList<>();
  private final Set<UUID> outages = new LinkedHashSet<>();

  StubbornDesk(Api manager, String sitting, int candidates) {
    this.manager = manager;
    this.sitting = sitting;
    this.candidates = candidates;
  }

  /** Begins to give all a minute. */
  CompletableFuture<Void> giveTime() {
    UUID act = UUID.randomUUID();
    acts.add(act);
    ObjectNode order =
        Api.JSON
            .createObjectNode()
            .put("requestId", act.toString())
            .put("kind", "time")
            .put("minutes", MINUTES)
            .put("reason", "Mất điện");
    return beside(
        () ->
            insist(
                () -> manager.post("sittings/" + sitting + "/invigilation/acts", order),
                said -> said.path("reached").asInt() == candidates));
  }

  /** Begins to give back what outages took; of each once, however often it is told. */
  CompletableFuture<Void> giveBack(List<UUID> some) {
    outages.addAll(some);
    ObjectNode order = Api.JSON.createObjectNode().put("reason", "Mất điện");
    return beside(
        () ->
            some.forEach(
                one ->
                    insist(
                        () -> manager.post("outages/" + one + "/credit", order),
                        said -> said.path("unwritten").asInt() == 0)));
  }

  private static CompletableFuture<Void> beside(Runnable work) {
    return CompletableFuture.runAsync(work, task -> new Thread(task, "desk").start());
  }

  private static void insist(Supplier<Answer> order, Predicate<JsonNode> isDone) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MOST_MINUTES);
    while (true) {
      String said;
      try {
        Answer answer = order.get();
        if (answer.status() == OK && isDone.test(answer.json())) {
          return;
        }
        said = answer.status() + " " + answer.body();
      } catch (UncheckedIOException away) {
        said = away.getMessage();
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException("an order is not carried out: " + said);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(AGAIN_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped in the middle of an order", stopped);
    }
  }

  /** The acts, each of which gave {@link #MINUTES}. */
  List<UUID> acts() {
    return acts;
  }

  /** The outages whose time was given back. */
  Set<UUID> outages() {
    return outages;
  }
}
