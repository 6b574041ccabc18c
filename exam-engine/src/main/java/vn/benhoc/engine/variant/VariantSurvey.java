package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.benhoc.engine.item.Item;

/**
 * What the assignments of a template come to. Immutable.
 *
 * @param complete whether all assignments were looked at; if not, a fixed random sample was
 * @param looks how many assignments were looked at
 * @param variants the variants found that look different
 * @param rejections how many assignments were rejected for which reason
 * @param held for each constraint how often it held, among the assignments whose values exist
 */
public record VariantSurvey(
    boolean complete,
    int looks,
    List<Variant> variants,
    Map<Rejection, Integer> rejections,
    List<Held> held) {

  /**
   * How often a constraint held.
   *
   * @param times how often it was true
   * @param looks how often it was asked
   */
  public record Held(int times, int looks) {}

  public VariantSurvey {
    variants = List.copyOf(variants);
    EnumMap<Rejection, Integer> ordered = new EnumMap<>(Rejection.class);
    ordered.putAll(rejections);
    rejections = Collections.unmodifiableMap(ordered);
    held = List.copyOf(held);
  }

  /** How many assignments were rejected for this reason. */
  public int rejected(Rejection reason) {
    return rejections.getOrDefault(reason, 0);
  }

  /**
   * The share of assignments that fail only because texts say the same, among those that hold all
   * constraints; from 0 to 1. Empty if no assignment holds them.
   */
  public OptionalDouble collisionShare() {
    int candidates = looks;
    int collisions = 0;
    for (Map.Entry<Rejection, Integer> entry : rejections.entrySet()) {
      if (entry.getKey().isCollision()) {
        collisions += entry.getValue();
      } else {
        candidates -= entry.getValue();
      }
    }
    return candidates == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) collisions / candidates);
  }

  /** What was seen so far. Mutable; one for each survey. */
  static final class Tally {

    private record Look(Item item, Variant.Texts texts) {}

    private final CompiledTemplate template;
    private final Map<Look, Variant> variants = new LinkedHashMap<>();
    private final Map<Rejection, Integer> rejections = new EnumMap<>(Rejection.class);
    private final int[] held;
    private final int[] asked;
    private int looks;

    Tally(CompiledTemplate template) {
      this.template = template;
      this.held = new int[template.constraints().size()];
      this.asked = new int[template.constraints().size()];
    }

    void add(int[] assignment) {
      looks++;
      ask(assignment);
      try {
        Variant variant = template.variant(template.ref(), assignment);
        variants.putIfAbsent(new Look(variant.item(), variant.texts()), variant);
      } catch (RejectedException e) {
        rejections.merge(e.rejection(), 1, Integer::sum);
      }
    }

    private void ask(int[] assignment) {
      try {
        Map<String, Value> values = template.values(assignment);
        for (int index = 0; index < held.length; index++) {
          ask(index, values);
        }
      } catch (RejectedException e) {
        // The values do not exist; the variant is rejected for that.
      }
    }

    private void ask(int index, Map<String, Value> values) {
      try {
        boolean holds = ItemMaker.isTrue(template.constraints().get(index), values);
        asked[index]++;
        held[index] += holds ? 1 : 0;
      } catch (RejectedException e) {
        // A constraint without a value does not hold and is not counted.
      }
    }

    VariantSurvey survey(boolean complete) {
      List<Held> constraints = new ArrayList<>();
      for (int index = 0; index < held.length; index++) {
        constraints.add(new Held(held[index], asked[index]));
      }
      return new VariantSurvey(
          complete, looks, List.copyOf(variants.values()), rejections, constraints);
    }
  }
}
