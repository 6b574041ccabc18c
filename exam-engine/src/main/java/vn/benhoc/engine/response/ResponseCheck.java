package vn.benhoc.engine.response;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.Quantity;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.engine.item.StatementId;

/**
 * Whether a response fits its item. Codes: {@code response-kind-differs}, {@code unknown-option},
 * {@code unknown-statement}, {@code short-answer-misfit} (parameter {@code reason}, a code of
 * {@link ShortAnswer.Misfit}), {@code quantity-misfit} (parameter {@code reason}, a code of {@link
 * Quantity.Misfit}), {@code text-too-long} and {@code essay-too-long} (parameter {@code longest}).
 * A blank response fits every item of its kind.
 */
public final class ResponseCheck {

  private ResponseCheck() {}

  /**
   * What is wrong with this response to this item; empty if it fits. Paths start at the response.
   */
  public static List<Diagnostic> check(Response response, Item item) {
    if (response.kind() != item.kind()) {
      return List.of(
          Diagnostic.of(
              "/kind",
              "response-kind-differs",
              Map.of("expected", item.kind().code(), "actual", response.kind().code())));
    }
    if (response instanceof ChoiceResponse choice) {
      return checkChoice(choice, (ChoiceItem) item);
    }
    if (response instanceof ClusterResponse cluster) {
      return checkCluster(cluster, (ClusterItem) item);
    }
    if (response instanceof ShortResponse typed) {
      return checkShort(typed);
    }
    if (response instanceof NumericResponse typed) {
      return checkNumeric(typed);
    }
    if (response instanceof TextResponse typed) {
      return checkLength(typed.text(), TextResponse.LONGEST, "text-too-long");
    }
    return checkLength(((EssayResponse) response).text(), EssayResponse.LONGEST, "essay-too-long");
  }

  private static List<Diagnostic> checkChoice(ChoiceResponse response, ChoiceItem item) {
    if (item.options().contains(response.option())) {
      return List.of();
    }
    return List.of(
        Diagnostic.of("/option", "unknown-option", Map.of("option", response.option().value())));
  }

  private static List<Diagnostic> checkCluster(ClusterResponse response, ClusterItem item) {
    return response.truths().keySet().stream()
        .filter(id -> item.statement(id).isEmpty())
        .sorted(Comparator.comparing(StatementId::value))
        .map(
            id ->
                Diagnostic.of(
                    "/truths/" + id, "unknown-statement", Map.of("statement", id.value())))
        .toList();
  }

  private static List<Diagnostic> checkShort(ShortResponse response) {
    if (response.isBlank()) {
      return List.of();
    }
    return ShortAnswer.misfit(response.text()).stream()
        .map(
            misfit ->
                Diagnostic.of("/text", "short-answer-misfit", Map.of("reason", misfit.code())))
        .toList();
  }

  private static List<Diagnostic> checkNumeric(NumericResponse response) {
    if (response.isBlank()) {
      return List.of();
    }
    return Quantity.misfit(response.text()).stream()
        .map(misfit -> Diagnostic.of("/text", "quantity-misfit", Map.of("reason", misfit.code())))
        .toList();
  }

  private static List<Diagnostic> checkLength(String text, int longest, String code) {
    if (text.length() <= longest) {
      return List.of();
    }
    return List.of(Diagnostic.of("/text", code, Map.of("longest", Integer.toString(longest))));
  }
}
