package vn.benhoc.engine.variant;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Goes through assignments one after the other where random tries met no variant. Mutable; one for
 * each draw.
 *
 * <p>Up to {@link Limits#SEARCHED} assignments are all looked at, and one of those that make a
 * variant is drawn, each equally likely. Of more, so many different ones are looked at in a seeded
 * order until one makes a variant: from a random assignment on in strides of a random length that
 * shares no divisor with the number of assignments, so that none comes twice.
 */
final class VariantSearch {

  private final CompiledTemplate template;
  private final ItemRef ref;
  private final SeededRandom random;
  private final Map<Rejection, Integer> rejections = new EnumMap<>(Rejection.class);

  VariantSearch(CompiledTemplate template, ItemRef ref, SeededRandom random) {
    this.template = template;
    this.ref = ref;
    this.random = random;
  }

  DrawResult result() {
    return template.assignments() <= Limits.SEARCHED
        ? among((int) template.assignments())
        : along(template.assignments());
  }

  private DrawResult among(int assignments) {
    List<Integer> found = new ArrayList<>();
    for (int number = 0; number < assignments; number++) {
      if (tried(template.assignment(number)).isPresent()) {
        found.add(number);
      }
    }
    return found.isEmpty()
        ? new NoVariant(NoVariant.Cause.NONE, assignments, rejections)
        : template.variant(ref, template.assignment(found.get(random.below(found.size()))));
  }

  private DrawResult along(long assignments) {
    int[] start = template.randomAssignment(random);
    long stride = stride(assignments);
    long number = 0;
    for (int looks = 0; looks < Limits.SEARCHED; looks++) {
      Optional<Variant> variant = tried(shifted(template.assignment(number), start));
      if (variant.isPresent()) {
        return variant.get();
      }
      number = number < assignments - stride ? number + stride : number - (assignments - stride);
    }
    return new NoVariant(NoVariant.Cause.TOO_RARE, Limits.SEARCHED, rejections);
  }

  private Optional<Variant> tried(int[] assignment) {
    try {
      return Optional.of(template.variant(ref, assignment));
    } catch (RejectedException e) {
      rejections.merge(e.rejection(), 1, Integer::sum);
      return Optional.empty();
    }
  }

  private long stride(long assignments) {
    BigInteger all = BigInteger.valueOf(assignments);
    long stride = Math.floorMod(random.nextLong(), assignments);
    while (!BigInteger.valueOf(stride).gcd(all).equals(BigInteger.ONE)) {
      stride = stride + 1 < assignments ? stride + 1 : 1;
    }
    return stride;
  }

  private int[] shifted(int[] assignment, int[] start) {
    for (int index = 0; index < assignment.length; index++) {
      int count = template.variables().get(index).count();
      assignment[index] = (assignment[index] + start[index]) % count;
    }
    return assignment;
  }
}
