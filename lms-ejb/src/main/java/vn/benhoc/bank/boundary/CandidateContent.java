package vn.benhoc.bank.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.control.VersionDocuments;
import vn.benhoc.engine.item.Kind;

/**
 * What a candidate may read of one version. It holds no key, no explanation and no rubric.
 *
 * @param itemCode for staff; it is not shown to candidates
 * @param options in the author's order; empty unless the item is a choice
 * @param statements in the author's order; empty unless the item is a cluster
 * @param unit printed behind the box of a short answer
 * @param stimulusVersionId the stimulus text this version was written for
 * @param shuffle whether the options may be put into another order
 */
public record CandidateContent(
    UUID versionId,
    UUID itemId,
    String itemCode,
    int number,
    Kind kind,
    @Nullable String block,
    String stemHtml,
    List<ContentPart> options,
    List<ContentPart> statements,
    @Nullable String unit,
    @Nullable UUID stimulusVersionId,
    boolean shuffle) {

  public CandidateContent {
    options = List.copyOf(options);
    statements = List.copyOf(statements);
  }

  CandidateContent withTexts(VersionDocuments.Content texts) {
    return new CandidateContent(
        versionId,
        itemId,
        itemCode,
        number,
        kind,
        block,
        texts.stemHtml(),
        texts.options(),
        texts.statements(),
        unit,
        stimulusVersionId,
        shuffle);
  }
}
