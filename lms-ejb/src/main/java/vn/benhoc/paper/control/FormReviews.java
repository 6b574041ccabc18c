package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.paper.boundary.FormReview;
import vn.benhoc.paper.boundary.SealedPaper;
import vn.benhoc.paper.boundary.SubjectName;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.platform.memory.Recent;

/** Sets a form again from the bank's texts, formulas left to the page, and its keys beside it. */
@ApplicationScoped
public class FormReviews {

  private static final int MOST = 100;

  @Inject private PaperRows rows;
  @Inject private FormModels models;
  @Inject private BankTexts bank;
  @Inject private Curriculum curriculum;

  private final Recent<UUID, FormReview> recent = Recent.entries(MOST);

  /** Everybody who sat a form reads it in the hour of the release, so it is set once. */
  public FormReview review(UUID formId) {
    return recent.get(formId, this::read);
  }

  private FormReview read(UUID formId) {
    PaperForm row = rows.form(formId);
    Form form = LayoutDocuments.read(row.layout());
    List<ItemRef> refs = refs(form);
    ItemTexts texts = bank.texts(refs);
    Map<UUID, AnswerContent> answers = bank.answers(refs);
    KeyLines lines = new KeyLines(models.model(formId), texts, answers);
    return new FormReview(paper(row, form, texts), form.slots().stream().map(lines::line).toList());
  }

  /** The form without any key. */
  public SealedPaper paper(UUID formId) {
    PaperForm row = rows.form(formId);
    Form form = LayoutDocuments.read(row.layout());
    return paper(row, form, bank.texts(refs(form)));
  }

  /** What stands above the items of the paper's forms. */
  private PaperHead head(Paper paper) {
    SubjectName subject =
        new SubjectName(paper.subject(), curriculum.requireSubject(paper.subject()).name());
    return new PaperHead(
        subject, paper.title(), paper.minutes(), PartDocuments.read(paper.parts()));
  }

  private SealedPaper paper(PaperForm row, Form form, ItemTexts texts) {
    PaperHead head = head(rows.paper(row.paperId()));
    return new SealedPapers(head, texts).paper(form);
  }

  private static List<ItemRef> refs(Form form) {
    return form.slots().stream().map(Slot::item).toList();
  }
}
