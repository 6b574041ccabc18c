package vn.benhoc.engine.build;

import java.util.HashMap;
import java.util.Map;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.NumericResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.engine.response.TextResponse;

/** Makes responses to the items of {@link Forms} out of the words of a walkthrough. */
final class TypedWords {

  private static final String TRUTHS = "TFFT";

  private TypedWords() {}

  static Response response(Kind kind, String ref, String word) {
    String typed = word.replace('_', ' ');
    return switch (kind) {
      case CHOICE -> ChoiceResponse.of(Items.option(ref, option(word)));
      case CLUSTER ->
          word.length() == 1 ? counted(ref, Integer.parseInt(word)) : spelled(ref, word);
      case SHORT -> ShortResponse.of(boxOf(typed));
      case ESSAY -> EssayResponse.of("Bài làm");
      case NUMERIC -> NumericResponse.of(typed);
      case TEXT -> TextResponse.of(typed);
    };
  }

  private static int option(String word) {
    return switch (word) {
      case "R" -> 1;
      case "H" -> 2;
      case "W" -> 3;
      case "F" -> 4;
      default -> throw new IllegalArgumentException("no choice " + word);
    };
  }

  private static String boxOf(String typed) {
    return switch (typed) {
      case "R" -> "1,50";
      case "W" -> "-1,5";
      default -> typed;
    };
  }

  /** The first so many statements judged right, the next wrong, the last left open if wrong. */
  private static Response counted(String ref, int right) {
    StringBuilder states = new StringBuilder("R".repeat(right));
    while (states.length() < TRUTHS.length()) {
      states.append(states.length() == TRUTHS.length() - 1 ? 'O' : 'W');
    }
    return spelled(ref, states.toString());
  }

  /** Each statement right, wrong or open. */
  private static Response spelled(String ref, String states) {
    Map<StatementId, Boolean> truths = new HashMap<>();
    for (int index = 0; index < TRUTHS.length(); index++) {
      boolean truth = TRUTHS.charAt(index) == 'T';
      if (states.charAt(index) != 'O') {
        truths.put(
            Items.statement(ref, (char) ('a' + index)), (states.charAt(index) == 'R') == truth);
      }
    }
    return ClusterResponse.of(truths);
  }
}
