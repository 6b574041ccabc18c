package vn.benhoc.paper.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.benhoc.paper.control.FormModels;
import vn.benhoc.paper.control.FormReviews;
import vn.benhoc.paper.control.FormatPart;
import vn.benhoc.paper.control.PackedForms;
import vn.benhoc.paper.control.PaperRows;
import vn.benhoc.paper.control.PartDocuments;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Papers and their forms for the components above, which have checked the caller's permission and
 * know who may see what; no page reaches it.
 */
@Stateless
public class FormStore {

  @Inject private PaperRows rows;
  @Inject private FormModels models;
  @Inject private FormReviews reviews;
  @Inject private PackedForms packed;

  /**
   * The paper with its forms.
   *
   * @throws RefusedException {@code paper-not-found}
   */
  public PaperForms forms(UUID paperId) {
    Paper paper = rows.paper(paperId);
    return new PaperForms(
        paper.id(),
        paper.title(),
        paper.subject(),
        paper.formatCode(),
        paper.minutes(),
        paper.ownerUnit(),
        rows.formRefs(paperId));
  }

  /**
   * What a candidate may get, as it travels.
   *
   * @throws RefusedException {@code form-not-found}
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public PackedForm packed(UUID formId) {
    return packed.form(formId);
  }

  /**
   * The form with its keys, as the engine wants it.
   *
   * @throws RefusedException {@code form-not-found}
   */
  public FormModel model(UUID formId) {
    return models.model(formId);
  }

  /**
   * The form with its keys, as people read it. Whoever shows it to staff before its sitting is over
   * goes through the use case of papers, which records the look.
   *
   * @throws RefusedException {@code form-not-found}
   */
  public FormReview review(UUID formId) {
    return reviews.review(formId);
  }

  /**
   * What may be told before the paper is opened.
   *
   * @throws RefusedException {@code paper-not-found}
   */
  public List<PartOutline> outline(UUID paperId) {
    return PartDocuments.read(rows.paper(paperId).parts()).stream()
        .map(FormatPart::outline)
        .toList();
  }
}
