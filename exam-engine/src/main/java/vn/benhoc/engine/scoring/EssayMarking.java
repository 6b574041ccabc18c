package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.essay.Criterion;
import vn.benhoc.engine.essay.Rubric;
import vn.benhoc.engine.essay.RubricMark;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.Response;

/** Takes over what markers gave; without it an answered essay waits. */
final class EssayMarking implements SlotMarking {

  private final Slot slot;
  private final @Nullable Rubric rubric;

  EssayMarking(Slot slot, EssayItem item) {
    this.slot = slot;
    rubric = item.rubric();
    if (rubric != null && rubric.max().compareTo(slot.maxPoints()) != 0) {
      throw new IllegalArgumentException(
          "%s is worth %s, its criteria %s".formatted(slot.id(), slot.maxPoints(), rubric.max()));
    }
  }

  @Override
  public Marked mark(@Nullable Response response, Answers answers) {
    BigDecimal number = answers.essayMarks().get(slot.id());
    RubricMark sheet = answers.rubricMarks().get(slot.id());
    if (number != null && sheet != null) {
      throw new IllegalArgumentException(slot.id() + " has a mark as a number and by criteria");
    }
    if (sheet != null) {
      return byCriteria(sheet);
    }
    if (number != null) {
      BigDecimal mark = Points.exact(number);
      String points = mark.toPlainString();
      return marked(mark, List.of(Reason.of(Reason.Code.MARKED, "points", points)));
    }
    return SlotMarking.isBlank(response)
        ? Marked.of(slot, Verdict.BLANK, 0, List.of(Reason.of(Reason.Code.NOT_ANSWERED)))
        : Marked.of(slot, Verdict.PENDING, 0, List.of(Reason.of(Reason.Code.AWAITS_MARK)));
  }

  private Marked byCriteria(RubricMark sheet) {
    if (rubric == null || !rubric.check(sheet).isEmpty()) {
      throw new IllegalArgumentException(
          "%s can't be marked by %s: %s"
              .formatted(slot.id(), sheet, rubric == null ? "no rubric" : rubric.check(sheet)));
    }
    return marked(
        sheet.total(),
        rubric.criteria().stream().map(criterion -> reason(criterion, sheet)).toList());
  }

  private static Reason reason(Criterion criterion, RubricMark sheet) {
    return new Reason(
        Reason.Code.CRITERION,
        Map.of(
            "criterion",
            criterion.id(),
            "points",
            sheet.points().getOrDefault(criterion.id(), Points.ZERO).toPlainString(),
            "max",
            criterion.max().toPlainString()));
  }

  private Marked marked(BigDecimal mark, List<Reason> reasons) {
    int toMax = mark.compareTo(slot.maxPoints());
    if (toMax > 0) {
      throw new IllegalArgumentException(
          "%s is worth %s, not %s".formatted(slot.id(), slot.maxPoints(), mark));
    }
    Verdict below = mark.signum() == 0 ? Verdict.WRONG : Verdict.PARTIAL;
    return Marked.of(slot, toMax == 0 ? Verdict.RIGHT : below, Points.hundredths(mark), reasons);
  }
}
