package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.platform.audit.Audit;

/** What papers leave in the audit. Never a seed: with the bank it is as good as the keys. */
@ApplicationScoped
public class Trail {

  private static final String SUBJECT = "paper";

  @Inject private Audit audit;

  public void built(Paper paper) {
    audit.record(
        "paper.built",
        SUBJECT,
        paper.id(),
        JsonTexts.object()
            .add("blueprint", paper.blueprintId().toString())
            .add("forms", paper.formCount())
            .add("mode", paper.mode())
            .build()
            .toString());
  }

  public void keyRead(Paper paper, PaperForm form) {
    audit.record(
        "paper.key-read",
        SUBJECT,
        paper.id(),
        JsonTexts.object().add("form", form.code()).build().toString());
  }
}
