package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws forms exactly: what it finds meets every hard demand in whole numbers, and where it says
 * "proven" there are no such forms at all, by a proof in whole numbers.
 *
 * <p>In this order, each step only if those before did not decide:
 *
 * <ol>
 *   <li>The forms that another solver finds are checked from scratch and taken if they are right. A
 *       found form needs no proof but the check.
 *   <li>The program of one form is relaxed, then that of all forms together, each item counted in
 *       how many of them it would stand. Where not even that can be met, there are no forms.
 *   <li>Forms are drawn one after the other, each beside a shadow of all forms to come, so that
 *       they are left enough; where one fails, the last ones are taken back and drawn together.
 *       This finds forms but can't prove that there are none.
 *   <li>Where forms times items are few ({@value #JOINT} pairs of an item and a bin at most), the
 *       program of all forms is searched through: it ends with forms or with the proof that there
 *       are none, unless it takes more than {@value #STEPS} steps, or {@value #WORK} divided by the
 *       pairs.
 * </ol>
 *
 * <p>Weighted demands are first taken as hard, all together. If that fails, it starts from the hard
 * ones alone and adds the weighted ones, the heaviest first; those of one weight together, or else
 * one after the other. What can't be met beside those added before, or is not found, is left out,
 * and the lighter ones are still added. So none stands broken for the sake of a lighter one, nor
 * because a heavier one can't be met.
 *
 * <p>Low costs are preferred, not minimised: which forms are the cheapest of all is not proven.
 *
 * <p>The answer depends on the problem alone: searches end after a number of steps, never after a
 * time. Stateless if the other solver is.
 */
final class ExactSolver implements FormSolver {

  private static final int JOINT = 1_500;
  private static final int STEPS = 4_000;
  private static final int WORK = 400_000;
  private static final int STEPS_A_FORM = 120;
  private static final int STEPS_A_TAIL = 1_000;
  private static final int TAIL = 600;

  private final FormSolver first;
  private final long most;

  /**
   * An exact solver.
   *
   * @param first what is tried first; it may miss forms and may break demands
   */
  ExactSolver(FormSolver first) {
    this(first, Long.MAX_VALUE);
  }

  /**
   * An exact solver that is not to take long.
   *
   * @param most the most steps of a search, times the pairs of an item and a bin
   */
  ExactSolver(FormSolver first, long most) {
    this.first = first;
    this.most = most;
  }

  @Override
  public Solution solve(DrawProblem problem) {
    List<int[]> guess =
        first.solve(problem) instanceof Solution.Found found ? found.forms() : List.of();
    Solution all = solved(problem, List.of(guess));
    return all instanceof Solution.Found || Wish.of(problem).isEmpty()
        ? all
        : new Concession(problem, guess).solve();
  }

  /** Takes the first of these guesses that is right, and else draws. */
  private Solution solved(DrawProblem problem, List<List<int[]>> guesses) {
    FormCheck check = new FormCheck(problem);
    return guesses.stream()
        .filter(check::accepts)
        .findFirst()
        .<Solution>map(Solution.Found::new)
        .orElseGet(() -> new Stage(check).solve());
  }

  /**
   * Draws forms that lie close to each other, wherever that is, in place of windows around a target
   * that has to be guessed. All forms are drawn together and every weighted demand is taken as
   * hard; more than {@value #JOINT} pairs of an item and a bin times forms are not even tried.
   */
  Solution solveTogether(DrawProblem problem, List<Spread> spreads) {
    Stage stage = new Stage(new FormCheck(problem));
    Solution drawn = stage.allTogether(spreads);
    if (drawn instanceof Solution.Found found && !Spread.hold(problem.pool(), spreads, found)) {
      throw new IllegalStateException("the program drew forms that lie apart");
    }
    return drawn;
  }

  /** Forms for a problem whose wishes were not met all together. */
  private final class Concession {
    private final DrawProblem problem;
    private final List<int[]> guess;
    private final List<Set<Wish>> missed = new ArrayList<>();
    private Set<Wish> kept = Set.of();
    private List<int[]> best = List.of();

    Concession(DrawProblem problem, List<int[]> guess) {
      this.problem = problem;
      this.guess = guess;
    }

    Solution solve() {
      Solution bare = tried(kept);
      if (bare instanceof Solution.Found found) {
        best = found.forms();
        List<Wish> wishes = Wish.of(problem);
        missed.add(Set.copyOf(wishes));
        wishes.stream().map(Wish::weight).distinct().forEach(weight -> add(wishes, weight));
        return new Solution.Found(best);
      }
      return bare;
    }

    /** Adds all wishes of a weight, or where they can't be met together one after the other. */
    private void add(List<Wish> wishes, int weight) {
      List<Wish> alike = wishes.stream().filter(wish -> wish.weight() == weight).toList();
      if (!isMet(alike)) {
        alike.forEach(wish -> isMet(List.of(wish)));
      }
    }

    /** Whether these can be met beside what is kept; if so, they are kept too. */
    private boolean isMet(List<Wish> added) {
      Set<Wish> wanted =
          Stream.concat(kept.stream(), added.stream()).collect(Collectors.toUnmodifiableSet());
      if (missed.stream().anyMatch(wanted::containsAll)) {
        return false;
      }
      if (tried(wanted) instanceof Solution.Found found) {
        best = found.forms();
        kept = wanted;
        return true;
      }
      missed.add(wanted);
      return false;
    }

    private Solution tried(Set<Wish> wanted) {
      return solved(Wish.keep(problem, wanted), List.of(best, guess));
    }
  }

  /** A problem of which everything is taken as hard. */
  private final class Stage {
    private final FormCheck check;
    private final DrawProblem problem;

    Stage(FormCheck check) {
      this.check = check;
      this.problem = check.problem();
    }

    Solution solve() {
      int all = problem.forms();
      if (isRefuted(1) || (all > 1 && isRefuted(all))) {
        return new Solution.None(true);
      }
      return oneByOne().map(this::checked).orElseGet(() -> allTogether(List.of()));
    }

    private boolean isRefuted(int forms) {
      return program(problem.supply()).leave(forms) == IntegerProgram.Verdict.NONE;
    }

    Solution allTogether(List<Spread> spreads) {
      FormProgram joint = program(problem.supply()).within(spreads);
      long pairs = (long) joint.pairs() * problem.forms();
      if (pairs > JOINT) {
        return new Solution.None(false);
      }
      int steps = steps((int) Math.min(STEPS, WORK / Math.max(1, pairs)), pairs);
      IntegerProgram.Answer answer = joint.draw(problem.forms(), 0, List.of(), steps);
      return answer.values() == null
          ? new Solution.None(answer.verdict() == IntegerProgram.Verdict.NONE)
          : checked(forms(joint, answer.values(), problem.forms()).toList());
    }

    private Solution checked(List<int[]> forms) {
      if (!check.accepts(forms)) {
        throw new IllegalStateException("the program drew forms that break the problem");
      }
      return new Solution.Found(forms);
    }

    private Optional<List<int[]>> oneByOne() {
      List<int[]> drawn = new ArrayList<>();
      for (int left = problem.forms(); left > 0; left--) {
        FormProgram next = program(supplyBeside(drawn));
        int steps = steps(STEPS_A_FORM, next.pairs());
        int[] values = next.draw(1, left - 1, drawn, steps).values();
        if (values == null) {
          break;
        }
        drawn.add(next.form(values, 0));
      }
      return together(drawn);
    }

    /** Draws the last forms together, taking back as many as it needs and the program can bear. */
    private Optional<List<int[]>> together(List<int[]> drawn) {
      int left = problem.forms() - drawn.size();
      while (left > 0) {
        List<int[]> kept = drawn.subList(0, problem.forms() - left);
        FormProgram rest = program(supplyBeside(kept));
        if ((long) rest.pairs() * left > TAIL) {
          return Optional.empty();
        }
        int steps = steps(STEPS_A_TAIL, (long) rest.pairs() * left);
        int[] values = rest.draw(left, 0, kept, steps).values();
        if (values != null) {
          return Optional.of(Stream.concat(kept.stream(), forms(rest, values, left)).toList());
        }
        left = left == problem.forms() ? 0 : Math.min(problem.forms(), 2 * left);
      }
      return drawn.size() == problem.forms() ? Optional.of(drawn) : Optional.empty();
    }

    private int steps(int usual, long pairs) {
      return (int) Math.max(1, Math.min(usual, most / Math.max(1, pairs)));
    }

    private static Stream<int[]> forms(FormProgram program, int[] values, int forms) {
      return IntStream.range(0, forms).mapToObj(form -> program.form(values, form));
    }

    private int[] supplyBeside(List<int[]> drawn) {
      int[] supply = problem.supply().clone();
      drawn.stream().flatMapToInt(Arrays::stream).forEach(item -> supply[item]--);
      return supply;
    }

    private FormProgram program(int[] supply) {
      return new FormProgram(problem, supply);
    }
  }
}
