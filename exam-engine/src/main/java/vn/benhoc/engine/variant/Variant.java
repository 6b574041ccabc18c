package vn.benhoc.engine.variant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;

/**
 * One variant of a template. Immutable; equal if everything candidates and marking see is equal and
 * the values are.
 *
 * @param values the value of every variable and derived value, in the order of the template
 * @param item the item to lay out and mark
 * @param texts what candidates read
 */
public record Variant(Map<String, Value> values, Item item, Texts texts) implements DrawResult {

  public Variant {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The rendered texts, each in the order of the template.
   *
   * @param segments by the name of the segment
   * @param options by the identity of the option; empty if the item is no choice
   * @param statements by the identity of the statement; empty if the item is no cluster
   */
  public record Texts(
      Map<String, String> segments,
      Map<OptionId, String> options,
      Map<StatementId, String> statements) {
    public Texts {
      segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
      statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    /** How long all of them are together, in characters; at least 0. */
    int length() {
      return Stream.of(segments, options, statements)
          .flatMap(texts -> texts.values().stream())
          .mapToInt(String::length)
          .sum();
    }
  }

  /** Whether candidates and marking see the same, whatever the values. */
  public boolean looksLike(Variant other) {
    return item.equals(other.item) && texts.equals(other.texts);
  }
}
