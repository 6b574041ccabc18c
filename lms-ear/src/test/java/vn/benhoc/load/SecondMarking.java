package vn.benhoc.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * Marks an attempt of single-choice items once more, by the answers that had a receipt and the key
 * its result shows, and holds that against the mark.
 */
final class SecondMarking {

  private final PromisedAnswers answers;

  SecondMarking(PromisedAnswers answers) {
    this.answers = answers;
  }

  /**
   * How many items, and the total, say something else.
   *
   * @param result as its candidate sees it
   * @throws IllegalArgumentException if it has items that this can't mark
   */
  int faults(JsonNode result) {
    int faults = 0;
    Set<String> shown = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode item : result.path("items")) {
      shown.add(item.path("slot").asText());
      BigDecimal points = points(item);
      sum = sum.add(points);
      boolean isMine = answers.isNewest(item.path("slot").asText(), item.path("mine"));
      faults += isMine && points.compareTo(decimal(item, "points")) == 0 ? 0 : 1;
    }
    faults += shown.containsAll(answers.slots()) ? 0 : 1;
    return faults + (isTotal(sum, result.path("total")) ? 0 : 1);
  }

  private static boolean isTotal(BigDecimal sum, JsonNode total) {
    return total.isTextual() && sum.compareTo(new BigDecimal(total.asText())) == 0;
  }

  private static BigDecimal points(JsonNode item) {
    if (!item.path("kind").asText().equals("choice")) {
      throw new IllegalArgumentException("can't mark " + item.path("kind"));
    }
    String key = item.at("/key/optionId").asText();
    boolean right = !key.isEmpty() && key.equals(item.at("/mine/option").asText());
    return right ? decimal(item, "max") : BigDecimal.ZERO;
  }

  private static BigDecimal decimal(JsonNode of, String name) {
    return new BigDecimal(of.path(name).asText());
  }
}
