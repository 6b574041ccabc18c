package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.benhoc.engine.random.SeededRandom;

/**
 * What candidates' forms are drawn with: the demands on each, the ledger of what was used, and the
 * draw under all constraints. Confined to one owner.
 *
 * <p>Equally difficult forms need one target for all candidates. It is the mean items of the pool;
 * where the pool falls apart into easy and hard items no form may lie near these, but others lie
 * near each form drawn without regard to difficulty. The first of a few such forms is taken that
 * another one is found near. It depends on pool, constraints and seed alone, not on any candidate.
 */
record OwnLayout(FormDemands demands, Ledger ledger, OwnDraw strict) {

  private static final int FORMS_AIMED_AT = 3;
  private static final int LEDGER_STREAM = 5;
  private static final int TARGET_STREAM = 7;

  /**
   * Lays out a pool.
   *
   * @param pool compiled with these constraints
   * @param random the chance of all that is drawn here
   */
  static OwnLayout of(CompiledPool pool, List<Constraint> constraints, SeededRandom random) {
    OwnLayout usual = around(new FormDemands(pool, constraints), constraints, random);
    return constraints.stream()
        .filter(Constraint.EqualDifficulty.class::isInstance)
        .findFirst()
        .flatMap(equal -> usual.aimed(equal, constraints, random))
        .orElse(usual);
  }

  /**
   * A layout that a form is near, as all constraints want it or, where none is found, as the hard
   * ones alone do: a weighted constraint never keeps forms from a target.
   */
  private Optional<OwnLayout> aimed(
      Constraint equal, List<Constraint> constraints, SeededRandom random) {
    return hasTarget(equal, constraints, random)
        .or(() -> aimedAtForm(equal, constraints, random))
        .or(
            () -> {
              List<Constraint> hard =
                  constraints.stream().filter(one -> one.strength().isHard()).toList();
              return hard.size() == constraints.size() || !hard.contains(equal)
                  ? Optional.empty()
                  : around(demands, hard, random)
                      .aimed(equal, hard, random)
                      .map(found -> around(found.demands, constraints, random));
            });
  }

  private Optional<OwnLayout> hasTarget(
      Constraint equal, List<Constraint> constraints, SeededRandom random) {
    return near(equal, constraints, random.fork(TARGET_STREAM)).map(form -> this);
  }

  private static OwnLayout around(
      FormDemands demands, List<Constraint> constraints, SeededRandom random) {
    Ledger ledger = new Ledger(demands.terrain(constraints), random.fork(LEDGER_STREAM));
    return new OwnLayout(demands, ledger, new OwnDraw(demands, constraints, ledger));
  }

  /** A form as difficult as the target. */
  private Optional<int[]> near(
      Constraint equal, List<Constraint> constraints, SeededRandom random) {
    ledger.next(OwnLacks.cap(constraints));
    return strict.draw(random).filter(form -> demands.isMet(equal, form));
  }

  private Optional<OwnLayout> aimedAtForm(
      Constraint equal, List<Constraint> constraints, SeededRandom random) {
    List<Constraint> others = constraints.stream().filter(one -> one != equal).toList();
    for (int number = 1; number <= FORMS_AIMED_AT; number++) {
      SeededRandom chance = random.fork(TARGET_STREAM).fork(number);
      ledger.next(OwnLacks.cap(constraints));
      Optional<int[]> aim = OwnDraw.beside(demands, others, ledger).draw(chance.fork(0));
      if (aim.isEmpty()) {
        return Optional.empty();
      }
      OwnLayout aimed = around(demands.aimedAt(aim.get()), constraints, random);
      Optional<int[]> other = aimed.near(equal, constraints, chance.fork(1));
      if (other.isPresent() && !areSame(other.get(), aim.get())) {
        return Optional.of(aimed);
      }
    }
    return Optional.empty();
  }

  private static boolean areSame(int[] one, int[] other) {
    return Arrays.equals(
        Arrays.stream(one).sorted().toArray(), Arrays.stream(other).sorted().toArray());
  }
}
