package vn.benhoc.engine.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on a form: the third item of part 2 is {@code 2.3}.
 *
 * @param part the number of the part, from 1
 * @param number the number of the item inside its part, from 1
 */
public record SlotId(int part, int number) implements Comparable<SlotId> {

  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,2})\\.([1-9][0-9]{0,2})");

  public SlotId {
    if (part < 1 || part > 999 || number < 1 || number > 999) {
      throw new IllegalArgumentException("no place %d.%d on a form".formatted(part, number));
    }
  }

  /** The place of this number in this part. */
  public static SlotId of(int part, int number) {
    return new SlotId(part, number);
  }

  /**
   * The place from its text.
   *
   * @throws IllegalArgumentException if the text is not two positive numbers with a dot between
   */
  public static SlotId parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'%s' is no place on a form".formatted(text));
    }
    return new SlotId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  @Override
  public int compareTo(SlotId other) {
    int byPart = Integer.compare(part, other.part);
    return byPart != 0 ? byPart : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return part + "." + number;
  }
}
