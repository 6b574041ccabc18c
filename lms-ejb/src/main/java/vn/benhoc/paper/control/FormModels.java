package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.platform.memory.Recent;

/**
 * Forms in memory, because every saved answer is judged by one. A form never changes, so nothing
 * has to be forgotten but the one longest unused.
 */
@ApplicationScoped
public class FormModels {

  private static final int MOST = 500;

  @Inject private PaperRows rows;

  private final Recent<UUID, FormModel> recent = Recent.entries(MOST);

  public FormModel model(UUID formId) {
    return recent.get(formId, this::load);
  }

  private FormModel load(UUID formId) {
    PaperForm form = rows.form(formId);
    return new FormModel(
        LayoutDocuments.read(form.layout()), KeyDocuments.read(rows.key(formId).items()));
  }
}
