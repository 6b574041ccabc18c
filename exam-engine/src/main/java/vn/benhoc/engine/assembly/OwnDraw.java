package vn.benhoc.engine.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Draws candidates' forms under a set of constraints, one after the other, from what a ledger lets
 * free. It does not count their use. Confined to one owner.
 */
final class OwnDraw {

  private static final int TRIES = 4;
  private static final int NEAR = 3;

  /** Larger banks nearly always have forms of what is used least, smaller ones need patience. */
  private static final int LARGE = 10_000;

  private static final int ROUNDS = 10;
  private static final int LAST_ROUNDS = 30;

  private final CompiledPool pool;
  private final Terrain terrain;
  private final Ledger ledger;
  private final Offer offer;
  private final Draft draft;
  private final OwnFill fill;
  private final @Nullable Curves curves;
  private int @Nullable [] best;
  private long least;

  /**
   * A draw under the constraints the ledger was set up with.
   *
   * @param kept the constraints that count; those that keep items out are the ledger's to know
   */
  OwnDraw(FormDemands demands, List<Constraint> kept, Ledger ledger) {
    this(demands, kept, ledger, demands.terrain(kept), ledger);
  }

  private OwnDraw(
      FormDemands demands, List<Constraint> kept, Ledger ledger, Terrain terrain, Offer offer) {
    this.terrain = terrain;
    this.pool = terrain.pool();
    this.ledger = ledger;
    this.offer = offer;
    this.curves = demands.curves(kept);
    this.draft = new Draft(terrain, Fellows.none());
    this.fill = new OwnFill(terrain, ledger, draft);
  }

  /** A draw under other constraints than those the ledger was set up with; it is good for once. */
  static OwnDraw beside(FormDemands demands, List<Constraint> kept, Ledger ledger) {
    Terrain terrain = demands.terrain(kept);
    return new OwnDraw(demands, kept, ledger, terrain, new LedgerOffer(ledger, terrain));
  }

  /** A form that meets everything hard, and everything weighted if one is found; or none. */
  Optional<int[]> draw(SeededRandom random) {
    FormSearch search = new FormSearch(terrain, draft, offer, random).until(found -> holds());
    best = null;
    least = Gauges.HARD;
    int near = pool.size() < LARGE ? NEAR : 0;
    for (int tries = -near; tries < TRIES && fill.fill(random); tries++) {
      if (search.repair(ROUNDS, tries < 0 ? ROUNDS : 0)) {
        return Optional.of(draft.items());
      }
      keepBest();
    }
    if (best == null && fillFromAll()) {
      search.repair(LAST_ROUNDS);
      keepBest();
    }
    return Optional.ofNullable(best);
  }

  private boolean holds() {
    return curves == null || curves.hold(draft.items());
  }

  private void keepBest() {
    if (draft.penalty() < least && holds()) {
      least = draft.penalty();
      best = draft.items();
    }
  }

  /** Fills the form from all free units, moving items between cells if need be. */
  private boolean fillFromAll() {
    int[] order =
        IntStream.range(0, pool.units())
            .filter(this::isFree)
            .boxed()
            .sorted(Comparator.comparingInt(ledger::uses))
            .mapToInt(Integer::intValue)
            .toArray();
    Seating seating = new FormDraw(pool, order).draw();
    if (seating.isFull()) {
      draft.load(seating.places());
    }
    return seating.isFull();
  }

  private boolean isFree(int unit) {
    for (int member : pool.membersOf(unit)) {
      if (!ledger.isFree(member)) {
        return false;
      }
    }
    return true;
  }
}
