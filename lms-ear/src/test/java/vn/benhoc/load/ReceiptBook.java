package vn.benhoc.load;

import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the server said is on disk: by attempt, the sequences it acknowledged and the receipt of the
 * hand-in. Written on one thread.
 */
final class ReceiptBook implements Serializable {

  private final HashMap<UUID, BitSet> promised = new HashMap<>();
  private final HashMap<UUID, String> handIns = new HashMap<>();

  void promise(UUID attempt, int sequence) {
    promised.computeIfAbsent(attempt, id -> new BitSet()).set(sequence);
  }

  void handedIn(UUID attempt, String receiptCode) {
    handIns.put(attempt, receiptCode);
  }

  /** Takes in the book of others. */
  void add(ReceiptBook other) {
    promised.putAll(other.promised);
    handIns.putAll(other.handIns);
  }

  /** How many answers were acknowledged. */
  int count() {
    return promised.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  /**
   * Holds the book against what is on disk.
   *
   * @param lost acknowledged and not there, answers and hand-ins
   * @param twice there more than once
   */
  record Balance(int lost, int twice) {}

  /** The balance. */
  Balance against(Kept kept) {
    int lost = 0;
    for (Map.Entry<UUID, BitSet> attempt : promised.entrySet()) {
      Map<Integer, Integer> there = kept.answers().getOrDefault(attempt.getKey(), Map.of());
      lost += (int) attempt.getValue().stream().filter(one -> !there.containsKey(one)).count();
    }
    for (Map.Entry<UUID, String> handIn : handIns.entrySet()) {
      lost += handIn.getValue().equals(kept.handIns().get(handIn.getKey())) ? 0 : 1;
    }
    int twice =
        kept.answers().values().stream()
            .flatMap(attempt -> attempt.values().stream())
            .mapToInt(times -> times - 1)
            .sum();
    return new Balance(lost, twice + kept.secondHandIns());
  }
}
