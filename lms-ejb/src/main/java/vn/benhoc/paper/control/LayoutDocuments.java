package vn.benhoc.paper.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.item.StimulusRef;

/**
 * How the order of a form is written: its places and permutations. The names are stored for good.
 */
public final class LayoutDocuments {

  private LayoutDocuments() {}

  public static String write(Form form) {
    JsonArrayBuilder parts = JsonTexts.array();
    for (FormPart part : form.parts()) {
      JsonArrayBuilder slots = JsonTexts.array();
      part.slots().forEach(slot -> slots.add(write(slot)));
      parts.add(PartDocuments.write(part.part()).add("slots", slots));
    }
    return JsonTexts.object().add("code", form.code()).add("parts", parts).build().toString();
  }

  public static Form read(String text) {
    JsonObject document = JsonTexts.read(text);
    List<FormPart> parts = new ArrayList<>();
    for (JsonObject stored : document.getJsonArray("parts").getValuesAs(JsonObject.class)) {
      Part part = PartDocuments.readPart(stored);
      List<JsonObject> slots = stored.getJsonArray("slots").getValuesAs(JsonObject.class);
      List<Slot> read = new ArrayList<>();
      for (JsonObject slot : slots) {
        read.add(slot(part, read.size() + 1, slot));
      }
      parts.add(new FormPart(part, read));
    }
    return new Form(document.getString("code"), parts);
  }

  private static JsonObjectBuilder write(Slot slot) {
    JsonObjectBuilder document = JsonTexts.object().add("item", slot.item().value());
    JsonTexts.addIfSet(document, "block", slot.block());
    StimulusRef stimulus = slot.stimulus();
    JsonTexts.addIfSet(document, "stimulus", stimulus == null ? null : stimulus.value());
    if (!slot.options().isEmpty()) {
      document.add("options", array(slot.options().stream().map(OptionId::value).toList()));
    }
    if (!slot.statements().isEmpty()) {
      document.add(
          "statements", array(slot.statements().stream().map(StatementId::value).toList()));
    }
    return document.add("points", slot.maxPoints().toPlainString());
  }

  private static Slot slot(Part part, int number, JsonObject document) {
    String stimulus = JsonTexts.textOrNull(document, "stimulus");
    return new Slot(
        SlotId.of(part.number(), number),
        ItemRef.of(document.getString("item")),
        part.kind(),
        JsonTexts.textOrNull(document, "block"),
        stimulus == null ? null : new StimulusRef(stimulus),
        texts(document.getJsonArray("options")).stream().map(OptionId::of).toList(),
        texts(document.getJsonArray("statements")).stream().map(StatementId::of).toList(),
        new BigDecimal(document.getString("points")));
  }

  private static JsonArrayBuilder array(List<String> texts) {
    return JsonTexts.array(texts);
  }

  private static List<String> texts(@Nullable JsonArray array) {
    return array == null ? List.of() : array.getValuesAs(JsonString::getString);
  }
}
