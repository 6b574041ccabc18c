package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.Response;

/** What a scheme gives, at one place, for an answer that is right to some share. Immutable. */
final class Award {

  static final int NOTHING = 0;
  static final int EVERYTHING = 100;

  private final Slot slot;
  private final long full;
  private final long penalty;
  private final boolean shares;
  private final Marked blank;

  /**
   * @throws IllegalArgumentException if the item is worth something else than its scheme allows
   */
  Award(Slot slot, MarkingScheme scheme) {
    BigDecimal most = scheme.maxOf(slot.id().number() - 1);
    if (!scheme.allowsOwnPoints() && most.compareTo(slot.maxPoints()) != 0) {
      throw new IllegalArgumentException(
          "%s is worth %s, by its scheme %s".formatted(slot.id(), slot.maxPoints(), most));
    }
    this.slot = slot;
    full = Points.hundredths(slot.maxPoints());
    penalty = Points.hundredths(penaltyOf(scheme));
    shares = scheme instanceof MarkingScheme.Credit;
    blank = Marked.of(slot, Verdict.BLANK, 0, List.of(Reason.of(Reason.Code.NOT_ANSWERED)));
  }

  Marked blank() {
    return blank;
  }

  /** For an answer of another kind, which no candidate can give: it earns and costs nothing. */
  Marked otherKind(Response response) {
    return Marked.of(slot, Verdict.WRONG, 0, List.of(otherKind(slot.kind(), response)));
  }

  static Reason otherKind(Kind expected, Response response) {
    return Reason.of(
        Reason.Code.RESPONSE_KIND_DIFFERS,
        "expected",
        expected.code(),
        "actual",
        response.kind().code());
  }

  /**
   * For an answer that is right to this share, in percent.
   *
   * @throws IllegalArgumentException if the share of the points would need a third place
   */
  Marked of(int share, Reason... because) {
    if (share == EVERYTHING) {
      return Marked.of(slot, Verdict.RIGHT, full, List.of(because));
    }
    Verdict verdict = share == NOTHING ? Verdict.WRONG : Verdict.PARTIAL;
    if (share > NOTHING && shares) {
      return Marked.of(slot, verdict, part(share), List.of(because));
    }
    return share == NOTHING && penalty == 0
        ? Marked.of(slot, verdict, 0, List.of(because))
        : Marked.of(slot, verdict, -penalty, withCosts(share, because));
  }

  private List<Reason> withCosts(int share, Reason... because) {
    List<Reason> reasons = new ArrayList<>(List.of(because));
    if (share > NOTHING) {
      reasons.add(Reason.of(Reason.Code.ALL_OR_NOTHING));
    }
    if (penalty > 0) {
      String points = Points.ofHundredths(penalty).toPlainString();
      reasons.add(Reason.of(Reason.Code.PENALTY, "points", points));
    }
    return reasons;
  }

  private long part(int share) {
    long product = full * share;
    if (product % EVERYTHING != 0) {
      throw new IllegalArgumentException(
          "%s: %d percent of %s points would need a third place"
              .formatted(slot.id(), share, slot.maxPoints()));
    }
    return product / EVERYTHING;
  }

  private static BigDecimal penaltyOf(MarkingScheme scheme) {
    if (scheme instanceof MarkingScheme.Negative negative) {
      return negative.penalty();
    }
    return scheme instanceof MarkingScheme.Credit credit ? credit.penalty() : Points.ZERO;
  }
}
