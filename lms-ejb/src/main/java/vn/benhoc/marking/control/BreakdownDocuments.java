package vn.benhoc.marking.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.scoring.Breakdown;
import vn.benhoc.engine.scoring.PartResult;
import vn.benhoc.engine.scoring.SlotResult;

/**
 * How breakdowns are stored. The names are kept for good; decimals are strings. What came later
 * (reasons, what was raised to zero) is null in older documents.
 */
public final class BreakdownDocuments {

  private static final Jsonb JSON = JsonbBuilder.create();

  private BreakdownDocuments() {}

  /** A stored breakdown. */
  public record Stored(
      List<StoredSlot> slots,
      List<StoredPart> parts,
      @Nullable String block,
      @Nullable String raised) {
    public Stored {
      slots = List.copyOf(slots);
      parts = List.copyOf(parts);
    }
  }

  /** What one item got. */
  public record StoredSlot(
      String slot,
      String verdict,
      String points,
      String max,
      @Nullable Integer statementsRight,
      @Nullable List<StoredReason> reasons) {}

  /** Why, as a code and its values. */
  public record StoredReason(String code, Map<String, String> parameters) {}

  /** What one part got. */
  public record StoredPart(
      int number,
      String points,
      String max,
      int right,
      int counted,
      int pending,
      @Nullable String raised) {}

  public static String write(Breakdown breakdown) {
    return JSON.toJson(
        new Stored(
            breakdown.slots().stream().map(BreakdownDocuments::slot).toList(),
            breakdown.parts().stream().map(BreakdownDocuments::part).toList(),
            breakdown.block(),
            breakdown.raised().toPlainString()));
  }

  public static Stored read(String document) {
    return JSON.fromJson(document, Stored.class);
  }

  private static StoredSlot slot(SlotResult result) {
    return new StoredSlot(
        result.slot().toString(),
        result.verdict().code(),
        result.points().toPlainString(),
        result.max().toPlainString(),
        result.statementsRight(),
        result.reasons().stream()
            .map(reason -> new StoredReason(reason.code().code(), reason.parameters()))
            .toList());
  }

  private static StoredPart part(PartResult result) {
    return new StoredPart(
        result.number(),
        result.points().toPlainString(),
        result.max().toPlainString(),
        result.right(),
        result.counted(),
        result.pending(),
        result.raised().toPlainString());
  }
}
