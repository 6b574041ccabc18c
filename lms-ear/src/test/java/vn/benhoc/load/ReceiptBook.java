package vn.benhoc.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the server said is on disk: by attempt, the answers it acknowledged and the receipt of the
 * hand-in. Written on one thread.
 */
final class ReceiptBook implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<UUID, PromisedAnswers> promised = new HashMap<>();
  private final HashMap<UUID, String> handIns = new HashMap<>();

  void promise(UUID attempt, Batch batch) {
    of(attempt).add(batch);
  }

  void handedIn(UUID attempt, String receiptCode) {
    handIns.put(attempt, receiptCode);
  }

  /** Takes in the book of others. */
  void add(ReceiptBook other) {
    promised.putAll(other.promised);
    handIns.putAll(other.handIns);
  }

  private PromisedAnswers of(UUID attempt) {
    return promised.computeIfAbsent(attempt, id -> new PromisedAnswers());
  }

  /** How many answers were acknowledged. */
  int count() {
    return promised.values().stream().mapToInt(PromisedAnswers::count).sum();
  }

  /** How many receipts were for an answer that had one already. */
  int repeated() {
    return promised.values().stream().mapToInt(PromisedAnswers::repeated).sum();
  }

  /** How many answers were sent behind a newer one to the same item. */
  int overtaken() {
    return promised.values().stream().mapToInt(PromisedAnswers::overtaken).sum();
  }

  /** How many items of an attempt have an answer that was acknowledged. */
  int answered(UUID attempt) {
    return of(attempt).answered();
  }

  /** How many items of an attempt are shown with another answer, by slot, than was promised. */
  int shownOtherwise(UUID attempt, JsonNode responses) {
    return of(attempt).shownOtherwise(responses);
  }

  /** How many items of a result, and its total, are marked otherwise than the answers deserve. */
  int markedOtherwise(UUID attempt, JsonNode result) {
    return new SecondMarking(of(attempt)).faults(result);
  }

  /**
   * What the book against what is on disk comes to.
   *
   * @param lost acknowledged and not there, answers and hand-ins
   * @param twice there more than once
   * @param other there, but saying something else, in another order, or without a receipt
   */
  record Balance(int lost, int twice, int other) {

    /** Nothing is lost, doubled or another. */
    static final Balance EVEN = new Balance(0, 0, 0);

    Balance and(Balance more) {
      return new Balance(lost + more.lost, twice + more.twice, other + more.other);
    }
  }

  /** Holds the book against what is on disk. */
  Balance against(Kept kept) {
    Balance balance = new Balance(0, kept.secondHandIns(), kept.strangers());
    for (Map.Entry<UUID, PromisedAnswers> attempt : promised.entrySet()) {
      List<Batch> log = kept.answers().getOrDefault(attempt.getKey(), List.of());
      balance = balance.and(attempt.getValue().against(log));
    }
    for (Map.Entry<UUID, List<Batch>> unknown : kept.answers().entrySet()) {
      if (!promised.containsKey(unknown.getKey())) {
        balance = balance.and(new PromisedAnswers().against(unknown.getValue()));
      }
    }
    for (Map.Entry<UUID, String> handIn : handIns.entrySet()) {
      boolean there = handIn.getValue().equals(kept.handIns().get(handIn.getKey()));
      balance = balance.and(new Balance(there ? 0 : 1, 0, 0));
    }
    return balance;
  }
}
