package vn.benhoc.engine.assembly;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Draws a form of its own for each candidate of a sitting.
 *
 * <p>Life cycle: {@link #of} lays out the pool once; then {@link #draw} is called for one candidate
 * after the other. Every form drawn counts as a use of its items, so that the exposure cap holds
 * over all candidates. Overlap between forms is not bounded; least used first keeps it low.
 *
 * <p>Least used first, then longest unused first: of every cell a form takes nothing used over
 * three times more than the least used items it needs, or than the least used sixteenth of the cell
 * if that is more, groups and single items alike; among those used equally not the half that was
 * used last (40 items where half are fewer). Only where the search finds no form with these that
 * meets every constraint are the others looked at, twice as many each time: in a pool of 10,000
 * items or more after one round of the search, since one is mostly enough there, in smaller ones
 * after thirty. Forms are equally difficult because each lies within half the tolerance of the same
 * target, so any two are within the tolerance. The target is the mean items of the cells, or a form
 * drawn by chance where none is found near these and others near that. A draw takes no longer for a
 * larger pool.
 *
 * <p>A draw depends on blueprint, pool, constraints, seed, what was drawn before and the
 * candidate's recent sittings. Store the selection: with seed and candidate key it makes the same
 * form again ({@link #orderOf}).
 *
 * <p>Where the search finds nothing the exact solver is asked before a candidate is refused; a
 * refusal is certain if that proved it, if cells lack items or if the time is beyond reach; where
 * forms have to be equally difficult it proves nothing, since the target is only one of many.
 *
 * <p>Weighted constraints: the search first looks for a form that meets all; before it says that
 * there is none it gives them up. {@link Constraint.GroupsWhole} is held to whatever its strength,
 * and named where there is no form for it. {@link Constraint.Overlap} can't be kept, for forms are
 * drawn one after the other without an end: it must not be hard, and a weighted one is relaxed in
 * every form. Mutable and not thread-safe.
 */
public final class OwnForms {

  private static final int TURNS = 4;
  private static final long EFFORT = 10_000;
  private static final int SMALL = 2_000;
  private static final ExactSolver LAST = new ExactSolver(any -> new Solution.None(false), EFFORT);
  private static final int ORDER_STREAM = 4;
  private static final int DRAW_STREAM = 6;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final Blueprint blueprint;
  private final List<Constraint> constraints;
  private final Ladder ladder;
  private final CompiledPool pool;
  private final FormDemands demands;
  private final OwnDraw strict;
  private final Ledger ledger;
  private final OwnRules rules;
  private final FormWriter writer;
  private final SeededRandom draws;
  private final List<PoolEntry> offered;
  private @Nullable OwnAudit audit;
  private @Nullable Refused refused;
  private long position;

  private OwnForms(
      Blueprint blueprint, List<PoolEntry> offered, List<Constraint> constraints, long seed) {
    Assembler.requireFinished(blueprint);
    this.blueprint = blueprint;
    this.offered = List.copyOf(offered);
    this.constraints = List.copyOf(constraints);
    this.ladder = new Ladder(constraints, OwnForms::keepsItemsOut);
    this.pool = PoolCompiler.compile(blueprint, offered, constraints);
    SeededRandom random = SeededRandom.of(seed);
    OwnLayout layout = OwnLayout.of(pool, this.constraints, random);
    this.demands = layout.demands();
    this.ledger = layout.ledger();
    this.strict = layout.strict();
    this.rules = new OwnRules(this.constraints, pool, demands, ledger);
    this.writer = new FormWriter(blueprint, pool);
    this.draws = random.fork(DRAW_STREAM);
  }

  /**
   * Lays out a pool.
   *
   * @param constraints what is asked of every form, each kind at most once
   * @param seed the seed; every number is allowed
   * @throws IllegalArgumentException if the blueprint is unfinished (see {@link
   *     Blueprint#diagnostics()}), the pool offers an item twice, a kind of constraint stands in
   *     the list twice, {@link Constraint.Overlap} is hard, blocks can be chosen in more than
   *     {@value Route#MOST} ways where a constraint looks at what a candidate answers, or forms
   *     have to be equally difficult and an item is worth more than 21 million points
   */
  public static OwnForms of(
      Blueprint blueprint, List<PoolEntry> pool, List<Constraint> constraints, long seed) {
    for (Constraint one : constraints) {
      if (one instanceof Constraint.Overlap && one.strength().isHard()) {
        throw new IllegalArgumentException(
            "a candidate's own form is drawn beside no others in particular, so none can be kept"
                + " apart: "
                + one);
      }
    }
    return new OwnForms(blueprint, pool, constraints, seed);
  }

  /**
   * The chance by which a candidate's form is put in order; the same for the same seed and key. The
   * key's UTF-8 bytes are hashed by FNV-1a of 64 bits (Fowler, Noll and Vo).
   */
  public static SeededRandom orderOf(long seed, String candidate) {
    long hash = FNV_OFFSET;
    for (byte one : candidate.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (one & 0xff)) * FNV_PRIME;
    }
    return SeededRandom.of(seed).fork(ORDER_STREAM).fork(hash);
  }

  /**
   * The latest refusal. As long as no form is drawn, it is good for all candidates who saw the
   * same.
   */
  private record Refused(long position, List<Set<ItemRef>> seen, Impossible why) {}

  /** Draws the next candidate's form, or says why there is none; then nothing counts as used. */
  public OwnResult draw(CandidateRequest request) {
    if (refused != null
        && refused.position == position
        && refused.seen.equals(request.recentSittings())) {
      return refused.why;
    }
    OwnResult result = drawn(request);
    if (result instanceof Impossible why) {
      refused = new Refused(position, request.recentSittings(), why);
    }
    return result;
  }

  private OwnResult drawn(CandidateRequest request) {
    SeededRandom random = draws.fork(position);
    Optional<int[]> items =
        ladder.climb(
            kept -> attempt(kept, request, random.fork(0)),
            found -> Ladder.weights(rules.broken(found, request)));
    for (int turn = 1; turn < TURNS && items.isEmpty(); turn++) {
      items = attempt(ladder.hard(), request, random.fork(turn));
    }
    return items
        .<OwnResult>map(found -> accepted(found, request))
        .orElseGet(() -> drawnExactly(request, random));
  }

  /**
   * What became of each constraint in a form, with the figures measured on it, in the order of the
   * constraints; {@link Constraint.Overlap} is relaxed, without a figure. The audit starts from the
   * selection, as that of a paper does; a draw does not pay for it. The first call sets it up,
   * which takes time and memory in proportion to the pool.
   *
   * <p>A form by itself has nothing to be as difficult as: it is measured against the target of
   * this draw, and meets {@link Constraint.EqualDifficulty} within half the tolerance. How far
   * forms lie apart from each other tells {@link FormAudit#outcome}. {@link
   * ConstraintOutcome.Figure#EXPOSURE} counts up to this form, not those drawn after it.
   *
   * @param form a form drawn for this blueprint, pool and constraints, here or elsewhere
   * @throws IllegalArgumentException if it holds an item the pool does not offer
   */
  public List<ConstraintOutcome> outcomes(OwnForm form) {
    if (audit == null) {
      audit = new OwnAudit(FormAudit.of(offered), demands.target());
    }
    return audit.outcomes(constraints, form);
  }

  /**
   * How often an item was used, uses before and forms drawn here together.
   *
   * @throws IllegalArgumentException if no form can hold the item
   */
  public int exposure(ItemRef ref) {
    int item = pool.indexOf(ref);
    if (item < 0) {
      throw new IllegalArgumentException("%s fits no form".formatted(ref));
    }
    int unit = pool.unitOf(item);
    int drawn = ledger.uses(unit) - Unused.of(pool, unit).uses();
    return pool.entry(item).exposure() + drawn;
  }

  private static boolean keepsItemsOut(Constraint constraint) {
    return constraint instanceof Constraint.ExposureCap
        || constraint instanceof Constraint.NotSeenBefore;
  }

  private Optional<int[]> attempt(
      List<Constraint> kept, CandidateRequest request, SeededRandom random) {
    openLedger(kept, request);
    boolean all = formwise(kept).equals(formwise(constraints));
    return (all ? strict : OwnDraw.beside(demands, kept, ledger)).draw(random);
  }

  /** The constraints on a form, without those on which items are free. */
  private static List<Constraint> formwise(List<Constraint> kept) {
    return kept.stream().filter(one -> !keepsItemsOut(one)).toList();
  }

  private void openLedger(List<Constraint> kept, CandidateRequest request) {
    ledger.next(OwnLacks.cap(kept));
    OwnLacks.seen(request, OwnLacks.sittings(kept))
        .map(pool::indexOf)
        .filter(item -> item >= 0)
        .forEach(ledger::bar);
  }

  private OwnForm accepted(int[] items, CandidateRequest request) {
    position++;
    List<Constraint> relaxed = rules.broken(items, request);
    int uses = Arrays.stream(items).map(item -> ledger.uses(pool.unitOf(item))).max().orElse(0);
    for (int item : items) {
      if (pool.membersOf(pool.unitOf(item))[0] == item) {
        ledger.use(pool.unitOf(item));
      }
    }
    return new OwnForm(request.candidate(), writer.selection(items), relaxed, uses + 1);
  }

  /** Where the search finds nothing, the exact solver has the last word. */
  private OwnResult drawnExactly(CandidateRequest request, SeededRandom random) {
    List<Constraint> hard = ladder.hard();
    openLedger(hard, request);
    int[] supply =
        IntStream.range(0, pool.size()).map(item -> ledger.isFree(item) ? 1 : 0).toArray();
    Feasibility feasibility = ShortageReport.ofForm(blueprint, pool, supply);
    OwnLacks lacks = new OwnLacks(blueprint, offered, constraints, this::uses);
    if (!feasibility.feasible()) {
      return Impossible.lacking(
          feasibility,
          Obstacles.keepingOut(lacks.held(), kept -> lacks.feasibility(kept, request)));
    }
    Solution drawn = exactly(hard, request, random);
    if (drawn instanceof Solution.Found found) {
      return accepted(found.forms().get(0), request);
    }
    boolean proven = drawn instanceof Solution.None none && none.proven();
    return constrained(
        feasibility, request, random, proven || TimeReach.excludes(hard, pool, supply));
  }

  private Impossible constrained(
      Feasibility feasibility, CandidateRequest request, SeededRandom random, boolean proven) {
    List<Constraint> hard = ladder.hard();
    List<Constraint> inTheWay = Obstacles.smallest(hard, kept -> isPossible(kept, request, random));
    OwnLacks lacks = new OwnLacks(blueprint, offered, constraints, this::uses);
    return Impossible.constrained(feasibility, inTheWay, proven)
        .leaving(
            Obstacles.besideWindows(inTheWay).isEmpty()
                ? Optional.empty()
                : lacks.unfilled(request, random));
  }

  private boolean isPossible(List<Constraint> kept, CandidateRequest request, SeededRandom random) {
    return attempt(kept, request, random).isPresent()
        || (pool.size() <= SMALL && exactly(kept, request, random) instanceof Solution.Found);
  }

  /** What the exact solver finds under some of the hard constraints. */
  private Solution exactly(List<Constraint> kept, CandidateRequest request, SeededRandom random) {
    openLedger(kept, request);
    int[] supply =
        IntStream.range(0, pool.size()).map(item -> ledger.isFree(item) ? 1 : 0).toArray();
    int[] uses =
        IntStream.range(0, pool.size()).map(item -> ledger.uses(pool.unitOf(item))).toArray();
    Solution drawn = LAST.solve(demands.problem(kept, supply, uses, random.fork(TURNS)));
    @Nullable Curves curves = demands.curves(kept);
    boolean holds =
        curves == null
            || (drawn instanceof Solution.Found found && curves.hold(found.forms().get(0)));
    return holds ? drawn : new Solution.None(false);
  }

  private int uses(PoolEntry entry) {
    return pool.indexOf(entry.ref()) < 0 ? entry.exposure() : exposure(entry.ref());
  }
}
