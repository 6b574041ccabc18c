package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;

/** Marks one item that counts. A response of another kind than the item's is wrong. */
record ItemMarking(Slot slot, Item item, MarkingScheme scheme) {

  SlotResult mark(@Nullable Response response, @Nullable BigDecimal essayMark) {
    if (item instanceof ClusterItem cluster) {
      return markCluster(cluster, response);
    }
    if (item instanceof ChoiceItem || item instanceof ShortItem) {
      return markWhole(response);
    }
    return markEssay(response, essayMark);
  }

  private SlotResult markWhole(@Nullable Response response) {
    if (response == null || response.isBlank()) {
      return result(Verdict.BLANK, Points.ZERO, null);
    }
    return isRight(response)
        ? result(Verdict.RIGHT, slot.maxPoints(), null)
        : result(Verdict.WRONG, Points.ZERO, null);
  }

  private boolean isRight(Response response) {
    if (item instanceof ChoiceItem choice) {
      return response instanceof ChoiceResponse chosen && chosen.option().equals(choice.key());
    }
    return item instanceof ShortItem box
        && response instanceof ShortResponse typed
        && typed.answer().filter(box.key()::isSameNumberAs).isPresent();
  }

  private SlotResult markCluster(ClusterItem cluster, @Nullable Response response) {
    if (response == null || response.isBlank()) {
      return result(Verdict.BLANK, pointsFor(0), 0);
    }
    int right = 0;
    if (response instanceof ClusterResponse judged) {
      for (Statement statement : cluster.statements()) {
        Boolean truth = judged.truths().get(statement.id());
        right += truth != null && truth == statement.correct() ? 1 : 0;
      }
    }
    Verdict verdict = right == 0 ? Verdict.WRONG : Verdict.PARTIAL;
    return result(
        right == ClusterItem.STATEMENTS ? Verdict.RIGHT : verdict, pointsFor(right), right);
  }

  private BigDecimal pointsFor(int right) {
    if (scheme instanceof MarkingScheme.Scale scale) {
      return scale.byRight().get(right);
    }
    return right == ClusterItem.STATEMENTS ? slot.maxPoints() : Points.ZERO;
  }

  private SlotResult markEssay(@Nullable Response response, @Nullable BigDecimal essayMark) {
    if (essayMark != null) {
      return markedEssay(Points.exact(essayMark));
    }
    boolean blank = response == null || response.isBlank();
    return result(blank ? Verdict.BLANK : Verdict.PENDING, Points.ZERO, null);
  }

  private SlotResult markedEssay(BigDecimal mark) {
    int toMax = mark.compareTo(slot.maxPoints());
    if (toMax > 0) {
      throw new IllegalArgumentException(
          "%s is worth %s, not %s".formatted(slot.id(), slot.maxPoints(), mark));
    }
    Verdict below = mark.signum() == 0 ? Verdict.WRONG : Verdict.PARTIAL;
    return result(toMax == 0 ? Verdict.RIGHT : below, mark, null);
  }

  private SlotResult result(Verdict verdict, BigDecimal points, @Nullable Integer right) {
    return new SlotResult(slot.id(), verdict, points, slot.maxPoints(), right);
  }
}
