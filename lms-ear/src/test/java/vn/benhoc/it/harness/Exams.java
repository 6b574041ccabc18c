package vn.benhoc.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an exam manager does before pupils can sit, and what the keys of a paper are. */
public final class Exams {

  private final Api manager;

  public Exams(Api manager) {
    this.manager = manager;
  }

  /** Draws so many forms from the first blueprint of the subject. */
  public JsonNode drawPaper(String subject, int forms, String mode) {
    String blueprint =
        manager.get("blueprints?subject=" + subject).expect(200).json().at("/items/0/id").asText();
    ObjectNode order =
        Api.JSON
            .createObjectNode()
            .put("title", "Đề kiểm tra " + subject)
            .put("forms", forms)
            .put("mode", mode)
            .put("statementShuffle", true);
    order.putNull("seed");
    return manager.post("blueprints/" + blueprint + "/papers", order).expect(201).json();
  }

  /** The class of that name. */
  public String classId(String name) {
    for (JsonNode unit : manager.get("units?kind=class").expect(200).json()) {
      if (unit.path("name").asText().equals(name)) {
        return unit.path("id").asText();
      }
    }
    throw new AssertionError("there is no class " + name);
  }

  /** A sitting that is open now and admits for so long. */
  public String openSitting(JsonNode paper, String className, Duration admission, int minutes) {
    return openSitting(paper, List.of(className), admission, minutes);
  }

  /** The same for several classes. */
  public String openSitting(
      JsonNode paper, List<String> classNames, Duration admission, int minutes) {
    return sitting(paper, classNames, Instant.now().minusSeconds(1), admission, minutes);
  }

  /** Lets a sitting that nobody has begun refuse what comes late; the usual rule holds it. */
  public void refuseLate(String sitting) {
    ObjectNode rule = Api.JSON.createObjectNode().put("policy", "refuse").put("minutes", 0);
    manager.put("sittings/" + sitting + "/late-answers", rule).expect(200);
  }

  /** One that opens in an hour. */
  public String planSitting(JsonNode paper, String className) {
    Instant inAnHour = Instant.now().plus(Duration.ofHours(1));
    return sitting(paper, List.of(className), inAnHour, Duration.ofMinutes(15), 50);
  }

  private String sitting(
      JsonNode paper, List<String> classNames, Instant opensAt, Duration admission, int minutes) {
    ObjectNode plan =
        Api.JSON
            .createObjectNode()
            .put("title", "Ca thi " + paper.path("title").asText())
            .put("paperId", paper.path("id").asText())
            .put("opensAt", opensAt.toString())
            .put("closesAt", opensAt.plus(admission).toString())
            .put("minutes", minutes);
    ArrayNode classIds = plan.putArray("classIds");
    classNames.forEach(name -> classIds.add(classId(name)));
    return manager.post("sittings", plan).expect(201).json().path("id").asText();
  }

  /** The keys of a form by slot, as staff see them. */
  public Map<String, JsonNode> keys(String paperId, String form) {
    JsonNode preview = manager.get("papers/" + paperId + "/forms/" + form).expect(200).json();
    Map<String, JsonNode> keys = new HashMap<>();
    preview.path("key").forEach(line -> keys.put(line.path("slot").asText(), line));
    return keys;
  }

  /** The items of a sealed paper in order. */
  public static List<JsonNode> items(JsonNode sealed) {
    List<JsonNode> items = new ArrayList<>();
    sealed.path("parts").forEach(part -> part.path("items").forEach(items::add));
    return items;
  }

  /** The right response to an item. */
  public static ObjectNode right(JsonNode key) {
    ObjectNode response = Api.JSON.createObjectNode();
    if (key.hasNonNull("optionId")) {
      return response.put("kind", "choice").put("option", key.path("optionId").asText());
    }
    if (key.hasNonNull("truths")) {
      response.put("kind", "cluster").set("truths", key.path("truths").deepCopy());
      return response;
    }
    return response.put("kind", "short").put("text", key.path("shortAnswer").asText());
  }

  /** A choice of another option than the right one. */
  public static ObjectNode wrongOption(JsonNode item, JsonNode key) {
    for (JsonNode option : item.path("options")) {
      if (!option.path("id").asText().equals(key.path("optionId").asText())) {
        return Api.JSON
            .createObjectNode()
            .put("kind", "choice")
            .put("option", option.path("id").asText());
      }
    }
    throw new AssertionError("an item with one option");
  }

  /** A cluster of which so many statements are judged right and the others wrong. */
  public static ObjectNode cluster(JsonNode key, int right) {
    ObjectNode truths = Api.JSON.createObjectNode();
    int done = 0;
    for (Map.Entry<String, JsonNode> truth : key.path("truths").properties()) {
      truths.put(truth.getKey(), (done < right) == truth.getValue().asBoolean());
      done++;
    }
    ObjectNode response = Api.JSON.createObjectNode().put("kind", "cluster");
    response.set("truths", truths);
    return response;
  }

  /**
   * Responses worth 6.10 on a mathematics paper of 2025: 9 × 0.25 + (1.00 + 0.50 + 0.25 + 0.10) + 4
   * × 0.50, every other choice wrong, one short answer wrong and one blank.
   */
  public static Map<String, JsonNode> sixPointTen(JsonNode sealed, Map<String, JsonNode> keys) {
    Map<String, JsonNode> responses = new LinkedHashMap<>();
    for (JsonNode item : items(sealed)) {
      String slot = item.path("slot").asText();
      int number = item.path("number").asInt();
      JsonNode key = keys.get(slot);
      switch (item.path("kind").asText()) {
        case "choice" -> responses.put(slot, number <= 9 ? right(key) : wrongOption(item, key));
        case "cluster" -> responses.put(slot, cluster(key, 5 - number));
        default -> {
          if (number <= 4) {
            responses.put(slot, right(key));
          }
        }
      }
    }
    ObjectNode wrong = Api.JSON.createObjectNode().put("kind", "short");
    String rightText = keys.get("3.5").path("shortAnswer").asText();
    responses.put("3.5", wrong.put("text", rightText.equals("7") ? "8" : "7"));
    return responses;
  }

  /** Those of one part of the paper. */
  public static Map<String, JsonNode> ofPart(Map<String, JsonNode> responses, int part) {
    Map<String, JsonNode> found = new LinkedHashMap<>(responses);
    found.keySet().removeIf(slot -> !slot.startsWith(part + "."));
    return found;
  }

  /** A batch of one client. */
  public static ObjectNode batch(
      String client, Map<String, ? extends JsonNode> responses, long first) {
    ObjectNode batch = Api.JSON.createObjectNode().put("clientId", client);
    ArrayNode entries = batch.putArray("entries");
    long sequence = first;
    for (Map.Entry<String, ? extends JsonNode> response : responses.entrySet()) {
      ObjectNode entry = entries.addObject();
      entry.put("sequence", sequence++).put("slot", response.getKey()).put("flagged", false);
      entry.set("response", response.getValue());
      entry.put("clientTime", Instant.now().toString());
    }
    return batch;
  }

  /** A batch of one client that marks an item and says nothing of its answer. */
  public static ObjectNode mark(String client, String slot) {
    ObjectNode batch = Api.JSON.createObjectNode().put("clientId", client);
    batch.putArray("entries").addObject().put("sequence", 1).put("slot", slot).put("flagged", true);
    return batch;
  }
}
