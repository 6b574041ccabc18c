package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of one attempt that had a receipt, in the order of their receipts. A candidate sends
 * one after the other, so the log has to hold each of them once, in this order, and nothing else.
 * What was sent behind a newer answer to the same item was too old when it came: it had a receipt,
 * and must not be in the log.
 */
final class PromisedAnswers implements Serializable {

  private static final long serialVersionUID = 2L;

  /** By sequence, what it was and how many answers were kept before it. */
  private final HashMap<Integer, Given> kept = new HashMap<>();

  private final Set<Integer> overtaken = new HashSet<>();

  /** By slot, the sequence of the newest answer. */
  private final HashMap<String, Integer> newest = new HashMap<>();

  private int repeated;

  private record Given(int place, String slot, String response) implements Serializable {}

  /** Takes in a receipt; the same answer may have several. */
  void add(Batch batch) {
    int sequence = batch.sequence();
    if (kept.containsKey(sequence) || overtaken.contains(sequence)) {
      repeated++;
    } else if (newest.getOrDefault(batch.slot(), 0) > sequence) {
      overtaken.add(sequence);
    } else {
      kept.put(sequence, new Given(kept.size(), batch.slot(), batch.response()));
      newest.put(batch.slot(), sequence);
    }
  }

  /** How many answers had a receipt. */
  int count() {
    return kept.size() + overtaken.size();
  }

  /** How many receipts were for an answer that had one. */
  int repeated() {
    return repeated;
  }

  /** How many answers were sent behind a newer one to the same item. */
  int overtaken() {
    return overtaken.size();
  }

  /** How many items have an answer. */
  int answered() {
    return newest.size();
  }

  /**
   * Holds them against the log: an answer that is not there is lost, whatever newer one is; one
   * that is there again is double; one that says something else, stands behind one that came after
   * it, or had no receipt is another.
   *
   * @param log in its order
   */
  ReceiptBook.Balance against(List<Batch> log) {
    Set<Integer> seen = new HashSet<>();
    int twice = 0;
    int other = 0;
    int last = -1;
    for (Batch one : log) {
      if (!seen.add(one.sequence())) {
        twice++;
        continue;
      }
      Given given = kept.get(one.sequence());
      if (given == null || !given.slot().equals(one.slot()) || !same(given, one)) {
        other++;
      } else if (given.place() < last) {
        other++;
      }
      last = given == null ? last : Math.max(last, given.place());
    }
    int lost = (int) kept.keySet().stream().filter(sequence -> !seen.contains(sequence)).count();
    return new ReceiptBook.Balance(lost, twice, other);
  }

  /**
   * How many items show another answer than the newest that was promised, none, or one that was
   * never given.
   *
   * @param responses by slot
   */
  int shownOtherwise(JsonNode responses) {
    int otherwise = 0;
    for (String slot : newest.keySet()) {
      otherwise += isNewest(slot, responses.path(slot)) ? 0 : 1;
    }
    for (Map.Entry<String, JsonNode> shown : responses.properties()) {
      otherwise += newest.containsKey(shown.getKey()) ? 0 : 1;
    }
    return otherwise;
  }

  /** Whether that is the newest answer to an item; nothing is, where there is none. */
  boolean isNewest(String slot, JsonNode response) {
    Integer sequence = newest.get(slot);
    Given given = sequence == null ? null : kept.get(sequence);
    return given == null
        ? response.isMissingNode() || response.isNull()
        : said(response).equals(tree(given.response()));
  }

  /** The items that have an answer. */
  List<String> slots() {
    return new ArrayList<>(newest.keySet());
  }

  /** The interface names what a response has not, too: as null. */
  private static JsonNode said(JsonNode response) {
    JsonNode said = response.deepCopy();
    if (said instanceof ObjectNode fields) {
      fields.properties().removeIf(field -> field.getValue().isNull());
    }
    return said;
  }

  private static boolean same(Given given, Batch there) {
    return given.response().equals(there.response())
        || tree(given.response()).equals(tree(there.response()));
  }

  private static JsonNode tree(String json) {
    try {
      return PaperText.JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a response: " + json, e);
    }
  }
}
