package vn.benhoc.marking.boundary;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ResponseBody;
import vn.benhoc.paper.boundary.HtmlPart;
import vn.benhoc.paper.boundary.SubjectName;

/**
 * A released result as its candidate reads it, in the order of their own form.
 *
 * @param total decimal with two places; null while an essay waits for a marker
 * @param block the block that counted where the paper offers one
 */
public record AttemptResult(
    UUID attemptId,
    UUID sittingId,
    String sittingTitle,
    SubjectName subject,
    String form,
    @Nullable String total,
    String max,
    boolean pending,
    @Nullable String block,
    List<Part> parts,
    List<Item> items,
    List<HtmlPart> stimuli) {

  public AttemptResult {
    parts = List.copyOf(parts);
    items = List.copyOf(items);
    stimuli = List.copyOf(stimuli);
  }

  /**
   * One part.
   *
   * @param right items wholly right, of {@code count} that counted
   */
  public record Part(
      int number,
      String roman,
      String kind,
      String title,
      String points,
      String max,
      int right,
      int count) {}

  /**
   * One item with what was answered and what is right.
   *
   * @param counted whether it counted for this candidate (a block not chosen does not)
   * @param statementsRight of a cluster, how many statements were judged right
   * @param lettersUnsure whether the explanation may name a letter of another order
   */
  public record Item(
      String slot,
      int number,
      int part,
      String kind,
      @Nullable String block,
      @Nullable String stimulusId,
      String stemHtml,
      @Nullable List<HtmlPart> options,
      @Nullable List<HtmlPart> statements,
      @Nullable String unit,
      boolean counted,
      String points,
      String max,
      @Nullable Integer statementsRight,
      String verdict,
      @Nullable ResponseBody mine,
      Key key,
      String explanationHtml,
      boolean lettersUnsure) {}

  /** What is right; the part of the item's kind is set. */
  public record Key(
      @Nullable String optionId,
      @Nullable List<Truth> truths,
      @JsonbProperty("short") @Nullable String shortAnswer) {}

  /** Whether a statement is true. */
  public record Truth(String id, boolean correct) {}
}
