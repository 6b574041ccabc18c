package vn.benhoc.engine.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.benhoc.engine.format.Part;

/**
 * A form (mã đề): everything a candidate sees, in order. Immutable, free of keys.
 *
 * @param code its four digits, as text
 * @param parts the parts in order
 */
public record Form(String code, List<FormPart> parts) {

  private static final Pattern CODE = Pattern.compile("[0-9]{4}");

  public Form {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a form code has four digits, not '%s'".formatted(code));
    }
    parts = List.copyOf(parts);
  }

  /** All items in order, part by part. */
  public List<Slot> slots() {
    return parts.stream().flatMap(part -> part.slots().stream()).toList();
  }

  /** The item at a place; empty if the form has no such place. */
  public Optional<Slot> slot(SlotId id) {
    return parts.stream()
        .filter(part -> part.part().number() == id.part())
        .flatMap(part -> part.slots().stream())
        .filter(slot -> slot.id().equals(id))
        .findFirst();
  }

  /** The parts as the format has them. */
  public List<Part> formatParts() {
    return parts.stream().map(FormPart::part).toList();
  }
}
