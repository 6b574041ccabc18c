package vn.benhoc.engine.assembly;

import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;

/**
 * What a blueprint looks at in an item.
 *
 * @param kind its kind
 * @param topic its topic code; null where it has none
 * @param level its cognitive level; null where it has none
 * @param block the block of a part with a choice it was written for; null for common items
 * @param outcome the code of the learning outcome it asks for; null where it has none
 */
public record Facets(
    Kind kind,
    @Nullable String topic,
    @Nullable Level level,
    @Nullable String block,
    @Nullable String outcome) {

  /** Facets of an item that belongs to no block and names no outcome. */
  public static Facets of(Kind kind, @Nullable String topic, @Nullable Level level) {
    return new Facets(kind, topic, level, null, null);
  }

  /** The same facets in a block; null for common items. */
  public Facets inBlock(@Nullable String code) {
    return new Facets(kind, topic, level, code, outcome);
  }

  /** The same facets with an outcome; null for none. */
  public Facets withOutcome(@Nullable String code) {
    return new Facets(kind, topic, level, block, code);
  }
}
