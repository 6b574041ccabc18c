package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.entity.PaperForm;

/**
 * Forms in memory, because every saved answer is judged by one. A form never changes, so nothing
 * has to be forgotten but the one longest unused.
 */
@ApplicationScoped
public class FormModels {

  private static final int MOST = 500;

  @Inject private PaperRows rows;

  private final Map<UUID, FormModel> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, FormModel> eldest) {
              return size() > MOST;
            }
          });

  public FormModel model(UUID formId) {
    FormModel known = recent.get(formId);
    if (known == null) {
      known = load(formId);
      recent.put(formId, known);
    }
    return known;
  }

  private FormModel load(UUID formId) {
    PaperForm form = rows.form(formId);
    return new FormModel(
        LayoutDocuments.read(form.layout()), KeyDocuments.read(rows.key(formId).items()));
  }
}
