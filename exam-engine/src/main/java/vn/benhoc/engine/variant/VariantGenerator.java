package vn.benhoc.engine.variant;

import java.util.List;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Draws variants of one template.
 *
 * <p>A variant is reproducible from its seed: the same template and the same seed give the same
 * variant on every machine and every Java version. Assignments are drawn one after the other from
 * {@link SeededRandom#of}, for each variable in order an index by {@link SeededRandom#below}, until
 * one makes a variant; so every assignment that makes one is equally likely. After {@link
 * Limits#TRIES} of them the assignments are searched in order: all of them if there are at most
 * {@link Limits#SEARCHED}, and one of those that make a variant is drawn; of more, so many from a
 * random one on, in strides, and the first that makes a variant is taken.
 *
 * <p>Immutable and safe to share between threads. Reading a template takes longer than a draw: make
 * one generator and keep it.
 */
public final class VariantGenerator {

  private final CompiledTemplate template;

  private VariantGenerator(CompiledTemplate template) {
    this.template = template;
  }

  /**
   * A generator for this template.
   *
   * @throws IllegalArgumentException if {@link TemplateCheck#faults} finds anything
   */
  public static VariantGenerator of(Template template) {
    TemplateReader.Reading reading = TemplateReader.read(template);
    return new VariantGenerator(
        reading
            .compiled()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "template %s has faults: %s".formatted(template.ref(), reading.faults()))));
  }

  static VariantGenerator of(CompiledTemplate template) {
    return new VariantGenerator(template);
  }

  /**
   * The variant of a seed.
   *
   * @param seed any number; {@link VariantSeed} makes one for a place on a form
   * @return a {@link Variant}, or a {@link NoVariant} that tells whether there is none or it is too
   *     rare
   */
  public DrawResult draw(long seed) {
    return draw(template.ref(), seed);
  }

  /**
   * The variant a form holds: that of its seed, with its own reference as the reference of the
   * item.
   *
   * @throws IllegalArgumentException if it is one of another template
   */
  public DrawResult draw(VariantRef variant) {
    if (!variant.template().equals(template.ref())) {
      throw new IllegalArgumentException(
          "%s is no variant of %s".formatted(variant, template.ref()));
    }
    return draw(variant.item(), variant.seed());
  }

  private DrawResult draw(ItemRef ref, long seed) {
    SeededRandom random = SeededRandom.of(seed);
    for (int tries = 0; tries < Limits.TRIES; tries++) {
      try {
        return template.variant(ref, template.randomAssignment(random));
      } catch (RejectedException e) {
        // The next assignment may do; why none does is told by the search.
      }
    }
    return new VariantSearch(template, ref, random).result();
  }

  /** The number of assignments of values to variables; {@link Long#MAX_VALUE} if it is more. */
  public long assignments() {
    return template.assignments();
  }

  /**
   * All variants that look different, in the order of the assignments (the last variable runs
   * fastest); of those that look alike the first.
   *
   * @param most how many assignments may be tried, at least 1
   * @throws IllegalArgumentException if there are more assignments
   */
  public List<Variant> enumerate(int most) {
    if (assignments() > most) {
      throw new IllegalArgumentException(
          "%d assignments are more than %d".formatted(assignments(), most));
    }
    return survey(most).variants();
  }

  /**
   * Looks at all assignments if there are at most so many, else at so many drawn ones.
   *
   * @param most how many assignments to look at, at least 1
   */
  public VariantSurvey survey(int most) {
    VariantSurvey.Tally tally = new VariantSurvey.Tally(template);
    boolean complete = assignments() <= most;
    int looks = complete ? (int) assignments() : most;
    SeededRandom random = SeededRandom.of(0);
    for (int look = 0; look < looks; look++) {
      tally.add(complete ? template.assignment(look) : template.randomAssignment(random));
    }
    return tally.survey(complete);
  }
}
