package vn.benhoc.paper.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.KeySpread;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;

/** How many keys each letter has, as it is stored and shown. */
final class KeySpreads {

  private KeySpreads() {}

  /** Null where no item of the form has letters. */
  static @Nullable String write(Form form, Map<ItemRef, Item> items) {
    KeySpread spread = KeySpread.of(form.slots(), items::get);
    if (spread.items() == 0) {
      return null;
    }
    JsonObjectBuilder document = JsonTexts.object();
    new TreeMap<>(spread.byLetter()).forEach(document::add);
    return document.build().toString();
  }

  static Map<String, Integer> read(String text) {
    JsonObject document = JsonTexts.read(text);
    Map<String, Integer> spread = new TreeMap<>();
    document.keySet().forEach(letter -> spread.put(letter, document.getInt(letter)));
    return spread;
  }
}
