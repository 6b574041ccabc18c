package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers of one attempt that had a receipt. What is in the log has to be what they said, and
 * what counts in the end for an item has to be the newest answer to it, in whatever order they
 * arrived.
 */
final class PromisedAnswers implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeMap<Integer, Given> bySequence = new TreeMap<>();

  private record Given(String slot, String response) implements Serializable {}

  void add(Batch batch) {
    bySequence.put(batch.sequence(), new Given(batch.slot(), batch.response()));
  }

  int count() {
    return bySequence.size();
  }

  /** How many items have an answer. */
  int answered() {
    return newest().size();
  }

  /** By slot, the sequence of the newest answer. */
  private Map<String, Integer> newest() {
    Map<String, Integer> newest = new HashMap<>();
    bySequence.forEach((sequence, given) -> newest.put(given.slot(), sequence));
    return newest;
  }

  /**
   * Holds them against the log. What came after a newer answer to the same item need not be in it.
   *
   * @param log in its order
   */
  ReceiptBook.Balance against(List<Batch> log) {
    Map<Integer, Batch> kept = new HashMap<>();
    Map<String, Batch> last = new HashMap<>();
    Map<String, Integer> highest = new HashMap<>();
    for (Batch one : log) {
      kept.put(one.sequence(), one);
      last.put(one.slot(), one);
      highest.merge(one.slot(), one.sequence(), Math::max);
    }
    int lost = 0;
    int other = 0;
    for (Map.Entry<Integer, Given> promised : bySequence.entrySet()) {
      Given given = promised.getValue();
      Batch there = kept.get(promised.getKey());
      if (there == null) {
        lost += highest.getOrDefault(given.slot(), 0) > promised.getKey() ? 0 : 1;
      } else if (!given.slot().equals(there.slot()) || !same(given.response(), there.response())) {
        other++;
      }
    }
    for (int newest : newest().values()) {
      Batch there = kept.get(newest);
      Batch counts = there == null ? null : last.get(there.slot());
      other += counts != null && counts.sequence() < newest ? 1 : 0;
    }
    return new ReceiptBook.Balance(lost, log.size() - kept.size(), other);
  }

  /**
   * How many items show another answer than the newest that was promised, none, or one that was
   * never given.
   *
   * @param responses by slot
   */
  int shownOtherwise(JsonNode responses) {
    Map<String, Integer> newest = newest();
    int otherwise = 0;
    for (Map.Entry<String, Integer> one : newest.entrySet()) {
      JsonNode shown = responses.path(one.getKey());
      Given given = bySequence.get(one.getValue());
      otherwise += given != null && said(shown).equals(tree(given.response())) ? 0 : 1;
    }
    for (Map.Entry<String, JsonNode> shown : responses.properties()) {
      otherwise += newest.containsKey(shown.getKey()) ? 0 : 1;
    }
    return otherwise;
  }

  /** The interface names what a response has not, too: as null. */
  private static JsonNode said(JsonNode response) {
    JsonNode said = response.deepCopy();
    if (said instanceof ObjectNode fields) {
      fields.properties().removeIf(field -> field.getValue().isNull());
    }
    return said;
  }

  private static boolean same(String one, String other) {
    return one.equals(other) || tree(one).equals(tree(other));
  }

  private static JsonNode tree(String json) {
    try {
      return PaperText.JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a response: " + json, e);
    }
  }
}
