package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.paper.entity.FormKey;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.platform.id.Ids;

/** Writes the forms of a paper down: order, document and, apart from both, keys. */
@ApplicationScoped
public class FormPress {

  @Inject private PaperRows rows;
  @Inject private Ids ids;

  public void print(UUID paperId, List<Form> forms, Map<ItemRef, Item> items, SealedPapers papers) {
    for (int index = 0; index < forms.size(); index++) {
      Form form = forms.get(index);
      UUID id = ids.next();
      rows.add(
          new PaperForm(id, paperId, index + 1, content(id, form, papers)),
          new FormKey(id, keys(form, items), KeySpreads.write(form, items)));
    }
  }

  /** A form never changes: its id tags it, where a digest would tell whoever guesses right. */
  static PaperForm.Content content(UUID id, Form form, SealedPapers papers) {
    return new PaperForm.Content(
        form.code(),
        form.slots().size(),
        LayoutDocuments.write(form),
        SealedDocuments.write(papers.paper(form)),
        id.toString().replace("-", ""));
  }

  private static String keys(Form form, Map<ItemRef, Item> items) {
    return KeyDocuments.write(
        form.slots().stream()
            .map(Slot::item)
            .map(ref -> Objects.requireNonNull(items.get(ref), () -> "no item " + ref))
            .toList());
  }
}
