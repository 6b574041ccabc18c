package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.format.Floor;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;

/**
 * Marks a cluster. Each statement is open, right or wrong, which makes 81 results; each is made
 * when it is first needed and kept.
 */
final class ClusterMarking implements SlotMarking {

  private static final int OPEN = 0;
  private static final int RIGHT = 1;
  private static final int WRONG = 2;
  private static final int STATES = 3;

  private final Slot slot;
  private final Statement[] statements;
  private final MarkingScheme scheme;
  private final AtomicReferenceArray<@Nullable Marked> results =
      new AtomicReferenceArray<>(STATES * STATES * STATES * STATES);

  /**
   * @throws IllegalArgumentException if the item is worth something else than its scheme allows
   */
  ClusterMarking(Slot slot, ClusterItem item, MarkingScheme scheme) {
    BigDecimal most = scheme.maxOf(slot.id().number() - 1);
    if (!scheme.allowsOwnPoints() && most.compareTo(slot.maxPoints()) != 0) {
      throw new IllegalArgumentException(
          "%s is worth %s, by its scheme %s".formatted(slot.id(), slot.maxPoints(), most));
    }
    this.slot = slot;
    this.scheme = scheme;
    statements = item.statements().toArray(Statement[]::new);
  }

  @Override
  public Marked mark(@Nullable Response response, Answers answers) {
    if (response == null || response.isBlank()) {
      return result(OPEN);
    }
    if (!(response instanceof ClusterResponse judged)) {
      Reason reason = Award.otherKind(slot.kind(), response);
      return Marked.ofCluster(slot, Verdict.WRONG, 0, 0, List.of(reason));
    }
    Map<StatementId, Boolean> truths = judged.truths();
    int states = 0;
    for (Statement statement : statements) {
      Boolean truth = truths.get(statement.id());
      states = states * STATES + state(truth, statement);
    }
    return result(states);
  }

  private static int state(@Nullable Boolean truth, Statement statement) {
    if (truth == null) {
      return OPEN;
    }
    return truth == statement.correct() ? RIGHT : WRONG;
  }

  private Marked result(int states) {
    Marked known = results.get(states);
    if (known == null) {
      known = made(states);
      results.set(states, known);
    }
    return known;
  }

  private Marked made(int states) {
    List<Reason> reasons = new ArrayList<>();
    int right = 0;
    int wrong = 0;
    int divisor = STATES * STATES * STATES;
    for (Statement statement : statements) {
      int state = states / divisor % STATES;
      divisor /= STATES;
      right += state == RIGHT ? 1 : 0;
      wrong += state == WRONG ? 1 : 0;
      reasons.add(Reason.of(code(state), "statement", statement.id()));
    }
    long points = points(right, wrong, reasons);
    return Marked.ofCluster(slot, verdict(right, wrong), points, right, reasons);
  }

  private static Reason.Code code(int state) {
    if (state == OPEN) {
      return Reason.Code.STATEMENT_OPEN;
    }
    return state == RIGHT ? Reason.Code.STATEMENT_RIGHT : Reason.Code.STATEMENT_WRONG;
  }

  private static Verdict verdict(int right, int wrong) {
    if (right + wrong == 0) {
      return Verdict.BLANK;
    }
    if (right == 0) {
      return Verdict.WRONG;
    }
    return right == ClusterItem.STATEMENTS ? Verdict.RIGHT : Verdict.PARTIAL;
  }

  private long points(int right, int wrong, List<Reason> reasons) {
    if (scheme instanceof MarkingScheme.Scale scale) {
      BigDecimal step = scale.byRight().get(right);
      reasons.add(
          Reason.of(Reason.Code.SCALE_STEP, "right", right, "points", step.toPlainString()));
      return Points.hundredths(step);
    }
    if (scheme instanceof MarkingScheme.PerStatement each) {
      return perStatement(each, right, wrong, reasons);
    }
    if (right == ClusterItem.STATEMENTS) {
      return Points.hundredths(slot.maxPoints());
    }
    if (right > 0) {
      reasons.add(Reason.of(Reason.Code.ALL_OR_NOTHING));
    }
    return 0;
  }

  private static long perStatement(
      MarkingScheme.PerStatement scheme, int right, int wrong, List<Reason> reasons) {
    long cost = wrong * Points.hundredths(scheme.penalty());
    long sum = right * Points.hundredths(scheme.points()) - cost;
    if (cost > 0) {
      reasons.add(text(Reason.Code.PENALTY, "points", cost));
    }
    if (sum < 0 && scheme.floor() == Floor.ITEM) {
      reasons.add(text(Reason.Code.RAISED_TO_ZERO, "sum", sum));
      return 0;
    }
    return sum;
  }

  private static Reason text(Reason.Code code, String name, long hundredths) {
    return Reason.of(code, name, Points.ofHundredths(hundredths).toPlainString());
  }
}
