package vn.benhoc.bank.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.engine.item.Kind;

/** What a good line asks for, before anything is written. */
public sealed interface Draft {

  int line();

  String code();

  String subject();

  /** Equal for equal lines: tells an unchanged line from a changed one. */
  String fingerprint();

  /** A stimulus. */
  record OfStimulus(
      int line,
      String code,
      String subject,
      String fingerprint,
      String contentHash,
      VersionDocuments.Text text)
      implements Draft {}

  /**
   * An item.
   *
   * @param contentHash equal for items that ask the same with the same options, whatever their key
   * @param keyHash equal for equal keys; only meaningful between items of one content hash
   * @param stimulus code of the stimulus it hangs on
   * @param carried the stimulus itself where the line carries it
   */
  record OfItem(
      int line,
      String code,
      String subject,
      String fingerprint,
      String contentHash,
      String keyHash,
      Facets facets,
      UUID versionId,
      VersionDocuments.Content content,
      AnswerContent answer,
      @Nullable String stimulus,
      @Nullable OfStimulus carried)
      implements Draft {}

  /** What an item is about and where it stands. */
  record Facets(
      Kind kind,
      ItemStatus status,
      @Nullable Integer grade,
      @Nullable String topic,
      @Nullable String level,
      boolean needsPicture,
      @Nullable Integer expectedSeconds,
      @Nullable String source) {

    Facets asDraft(boolean picture) {
      return new Facets(
          kind,
          ItemStatus.DRAFT,
          grade,
          topic,
          level,
          needsPicture || picture,
          expectedSeconds,
          source);
    }
  }
}
