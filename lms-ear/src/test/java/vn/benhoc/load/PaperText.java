package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a candidate reads out of a paper: its items and what can be answered.
 *
 * @param items in the order of the paper
 */
record PaperText(List<Item> items) {

  static final ObjectMapper JSON = new ObjectMapper();

  PaperText {
    items = List.copyOf(items);
  }

  /** An item: its slot, its kind and the identities of its options or statements. */
  record Item(String slot, String kind, List<String> parts) {

    /** Some answer to it, as JSON. */
    String answer(Random chance) {
      return switch (kind) {
        case "choice" ->
            "{\"kind\":\"choice\",\"option\":\"%s\"}"
                .formatted(parts.get(chance.nextInt(parts.size())));
        case "cluster" ->
            "{\"kind\":\"cluster\",\"truths\":{\"%s\":%s}}"
                .formatted(parts.get(chance.nextInt(parts.size())), chance.nextBoolean());
        default -> "{\"kind\":\"%s\",\"text\":\"%d\"}".formatted(kind, chance.nextInt(100));
      };
    }
  }

  /**
   * Reads a paper.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static PaperText of(String json) {
    try {
      List<Item> items = new ArrayList<>();
      for (JsonNode part : JSON.readTree(json).path("parts")) {
        part.path("items").forEach(item -> items.add(item(item)));
      }
      if (items.isEmpty()) {
        throw new IllegalArgumentException("a paper without items");
      }
      return new PaperText(items);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a paper", e);
    }
  }

  private static Item item(JsonNode item) {
    List<String> parts = new ArrayList<>();
    item.path("options").forEach(part -> parts.add(part.path("id").asText()));
    item.path("statements").forEach(part -> parts.add(part.path("id").asText()));
    return new Item(item.path("slot").asText(), item.path("kind").asText(), parts);
  }
}
