package vn.benhoc.web.bank;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Items on a list and one by one. */
public final class ItemBody {

  private ItemBody() {}

  /** A stretch of the list. */
  public record ItemList(List<Row> items, @Nullable String nextCursor, long total) {}

  /** What an item is about. */
  public record TopicName(String code, String title) {}

  /** An item on the list. */
  public record Row(
      UUID id,
      String code,
      String kind,
      String subject,
      @Nullable Integer grade,
      @Nullable TopicName topic,
      @Nullable String level,
      String status,
      String stemHtml,
      boolean hasStimulus,
      int version,
      Instant updatedAt,
      @Nullable String authorName) {}

  /** One item in one version; formulas as LaTeX in {@code data-math}. */
  public record Item(
      UUID id,
      String code,
      String kind,
      String subject,
      @Nullable Integer grade,
      @Nullable TopicName topic,
      @Nullable String level,
      String status,
      String stemHtml,
      boolean hasStimulus,
      int version,
      Instant updatedAt,
      @Nullable String authorName,
      Content content,
      @Nullable Answer answer,
      List<Version> versions,
      List<Problem> findings) {}

  /** What a candidate reads. */
  public record Content(
      String kind,
      @Nullable String stimulusHtml,
      String stemHtml,
      @Nullable List<Part> options,
      @Nullable List<Part> statements,
      @Nullable Box box,
      @Nullable String unit,
      @Nullable String block,
      boolean shuffle) {}

  /** An option or a statement. */
  public record Part(String id, String html) {}

  /** What fits into the box of a short answer. */
  public record Box(int maxChars, String pattern) {}

  /** The key, for those who may read it. */
  public record Answer(
      @Nullable String optionId,
      @Nullable List<Truth> truths,
      @JsonbProperty("short") @Nullable String shortAnswer,
      @Nullable String rubricHtml,
      String explanationHtml) {}

  /** Whether a statement is true. */
  public record Truth(String id, boolean correct) {}

  /** One version in the history. */
  public record Version(int number, Instant createdAt, @Nullable String createdByName) {}

  /** A formula that can't be set. */
  public record Problem(String path, String code, String message) {}
}
