package vn.benhoc.paper.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.BlockChoice;
import vn.benhoc.paper.boundary.HtmlPart;
import vn.benhoc.paper.boundary.SealedItem;
import vn.benhoc.paper.boundary.SealedPaper;
import vn.benhoc.paper.boundary.SealedPart;

/**
 * Writes the document a candidate gets. Its bytes are stored and compared, so the order of its
 * names is fixed here and does not follow any library.
 */
public final class SealedDocuments {

  private SealedDocuments() {}

  public static String write(SealedPaper paper) {
    JsonArrayBuilder parts = JsonTexts.array();
    paper.parts().forEach(part -> parts.add(part(part)));
    return JsonTexts.object()
        .add("form", paper.form())
        .add(
            "subject",
            JsonTexts.object()
                .add("code", paper.subject().code())
                .add("name", paper.subject().name()))
        .add("title", paper.title())
        .add("minutes", paper.minutes())
        .add("parts", parts)
        .add("stimuli", htmlParts(paper.stimuli()))
        .build()
        .toString();
  }

  private static JsonObjectBuilder part(SealedPart part) {
    JsonArrayBuilder items = JsonTexts.array();
    part.items().forEach(item -> items.add(item(item)));
    JsonObjectBuilder document =
        JsonTexts.object()
            .add("number", part.number())
            .add("roman", part.roman())
            .add("kind", part.kind())
            .add("title", part.title())
            .add("scheme", Schemes.write(part.scheme()));
    BlockChoice choice = part.choice();
    if (choice == null) {
      document.addNull("choice");
    } else {
      document.add("choice", choice(choice));
    }
    return document.add("items", items);
  }

  private static JsonObjectBuilder choice(BlockChoice choice) {
    JsonArrayBuilder blocks = JsonTexts.array();
    choice
        .blocks()
        .forEach(
            block ->
                blocks.add(
                    JsonTexts.object()
                        .add("code", block.code())
                        .add("title", block.title())
                        .add("count", block.count())));
    return JsonTexts.object().add("commonCount", choice.commonCount()).add("blocks", blocks);
  }

  private static JsonObjectBuilder item(SealedItem item) {
    JsonObjectBuilder document =
        JsonTexts.object()
            .add("slot", item.slot())
            .add("number", item.number())
            .add("kind", item.kind());
    JsonTexts.addOrNull(document, "block", item.block());
    JsonTexts.addOrNull(document, "stimulusId", item.stimulusId());
    document.add("stemHtml", item.stemHtml());
    addParts(document, "options", item.options());
    addParts(document, "statements", item.statements());
    return JsonTexts.addOrNull(document, "unit", item.unit());
  }

  private static void addParts(
      JsonObjectBuilder document, String name, @Nullable List<HtmlPart> parts) {
    if (parts == null) {
      document.addNull(name);
    } else {
      document.add(name, htmlParts(parts));
    }
  }

  private static JsonArrayBuilder htmlParts(List<HtmlPart> parts) {
    JsonArrayBuilder array = JsonTexts.array();
    parts.forEach(
        part -> array.add(JsonTexts.object().add("id", part.id()).add("html", part.html())));
    return array;
  }
}
