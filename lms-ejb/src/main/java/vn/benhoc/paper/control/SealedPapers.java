package vn.benhoc.paper.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.paper.boundary.HtmlPart;
import vn.benhoc.paper.boundary.SealedItem;
import vn.benhoc.paper.boundary.SealedPaper;
import vn.benhoc.paper.boundary.SealedPart;
import vn.benhoc.platform.text.Languages;

/**
 * Sets the texts of one paper into the order of its forms. It never sees a key.
 *
 * <p>Papers are Vietnamese whoever reads them: so are the titles of their parts.
 */
final class SealedPapers {

  private static final Locale LANGUAGE = Languages.VIETNAMESE;

  private final PaperHead head;
  private final ItemTexts texts;

  SealedPapers(PaperHead head, ItemTexts texts) {
    this.head = head;
    this.texts = texts;
  }

  SealedPaper paper(Form form) {
    Map<UUID, String> stimuli = new LinkedHashMap<>();
    List<SealedPart> parts = new ArrayList<>();
    for (int index = 0; index < form.parts().size(); index++) {
      parts.add(part(head.parts().get(index), form.parts().get(index), stimuli));
    }
    List<HtmlPart> shown = new ArrayList<>();
    stimuli.forEach((version, id) -> shown.add(new HtmlPart(id, texts.stimulus(version).html())));
    return new SealedPaper(form.code(), head.subject(), head.title(), head.minutes(), parts, shown);
  }

  private SealedPart part(FormatPart titled, FormPart part, Map<UUID, String> stimuli) {
    return new SealedPart(
        part.part().number(),
        titled.roman(),
        part.part().kind().code(),
        titled.title().in(LANGUAGE),
        Schemes.shown(part.part().scheme()),
        titled.choice(LANGUAGE),
        part.slots().stream().map(slot -> item(slot, stimuli)).toList());
  }

  private SealedItem item(Slot slot, Map<UUID, String> stimuli) {
    CandidateContent content = texts.item(slot.item());
    UUID stimulus = content.stimulusVersionId();
    return new SealedItem(
        slot.id().toString(),
        slot.id().number(),
        slot.kind().code(),
        slot.block(),
        stimulus == null
            ? null
            : stimuli.computeIfAbsent(stimulus, v -> "S" + (stimuli.size() + 1)),
        content.stemHtml(),
        options(slot, content),
        statements(slot, content),
        content.unit());
  }

  private @Nullable List<HtmlPart> options(Slot slot, CandidateContent content) {
    List<String> ids = slot.options().stream().map(OptionId::value).toList();
    return slot.kind() == Kind.CHOICE ? inOrder(ids, content.options()) : null;
  }

  private @Nullable List<HtmlPart> statements(Slot slot, CandidateContent content) {
    List<String> ids = slot.statements().stream().map(StatementId::value).toList();
    return slot.kind() == Kind.CLUSTER ? inOrder(ids, content.statements()) : null;
  }

  private List<HtmlPart> inOrder(List<String> ids, List<ContentPart> parts) {
    Map<String, String> html = new LinkedHashMap<>();
    parts.forEach(part -> html.put(part.id(), part.html()));
    List<HtmlPart> ordered = new ArrayList<>();
    for (String id : ids) {
      String text = html.get(id);
      if (text == null) {
        throw new IllegalStateException("the form shows a part the item has not: " + id);
      }
      ordered.add(new HtmlPart(id, text));
    }
    return List.copyOf(ordered);
  }
}
