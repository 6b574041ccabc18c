package vn.benhoc.exam.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.exam.boundary.ResponseBody;

/** Responses as they travel and are logged, to and from the engine's. */
public final class ResponseDocuments {

  private ResponseDocuments() {}

  /** The response a body means; empty where the part of its kind is missing or it has no kind. */
  public static Optional<Response> read(ResponseBody body) {
    if (body.kind() == null) {
      return Optional.empty();
    }
    return switch (body.kind()) {
      case "choice" ->
          Optional.ofNullable(body.option())
              .filter(id -> !id.isBlank())
              .map(id -> ChoiceResponse.of(OptionId.of(id)));
      case "cluster" -> Optional.ofNullable(body.truths()).flatMap(ResponseDocuments::cluster);
      case "short" -> Optional.ofNullable(body.text()).map(ShortResponse::of);
      case "essay" -> Optional.ofNullable(body.text()).map(EssayResponse::of);
      default -> Optional.empty();
    };
  }

  private static Optional<Response> cluster(Map<String, Boolean> truths) {
    Map<StatementId, Boolean> judged = new LinkedHashMap<>();
    for (Map.Entry<String, Boolean> entry : truths.entrySet()) {
      if (entry.getKey().isBlank() || entry.getValue() == null) {
        return Optional.empty();
      }
      judged.put(StatementId.of(entry.getKey()), entry.getValue());
    }
    return Optional.of(ClusterResponse.of(judged));
  }

  public static ResponseBody write(Response response) {
    String kind = response.kind().code();
    if (response instanceof ChoiceResponse choice) {
      return new ResponseBody(kind, choice.option().value(), null, null);
    }
    if (response instanceof ClusterResponse cluster) {
      Map<String, Boolean> truths = new LinkedHashMap<>();
      cluster.truths().forEach((id, truth) -> truths.put(id.value(), truth));
      return new ResponseBody(kind, null, truths, null);
    }
    if (response instanceof ShortResponse box) {
      return new ResponseBody(kind, null, null, box.text());
    }
    if (response instanceof EssayResponse essay) {
      return new ResponseBody(kind, null, null, essay.text());
    }
    throw new IllegalArgumentException("no paper asks for responses of the kind " + kind);
  }
}
