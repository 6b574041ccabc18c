package vn.benhoc.platform.print;

import java.util.List;
import vn.benhoc.platform.print.PdfSheets.Lettering;
import vn.benhoc.platform.print.PdfSheets.Spot;

/** The sheets with a place to go on from, which moves down and to the next sheet. */
final class Cursor {

  static final float LEFT = 62;
  static final float RIGHT = PdfSheets.WIDTH - 42;
  static final float WIDE = RIGHT - LEFT;

  /** How far apart the feet of two lines are, of the size of their letters. */
  static final float LEADING = 1.25f;

  private static final float TOP = PdfSheets.HEIGHT - 50;
  private static final float BOTTOM = 58;

  private final PdfSheets sheets;
  private float y = TOP;

  Cursor(PdfSheets sheets) {
    this.sheets = sheets;
    sheets.add();
  }

  float y() {
    return y;
  }

  /** How much is free down to the margin. */
  float free() {
    return y - BOTTOM;
  }

  /** How much a sheet of its own offers. */
  static float whole() {
    return TOP - BOTTOM;
  }

  /** Goes to the next sheet if so much is not free on this one. */
  void need(float height) {
    if (free() < height && y < TOP) {
      turn();
    }
  }

  void turn() {
    sheets.add();
    y = TOP;
  }

  void down(float by) {
    y -= by;
  }

  List<String> lines(String text, float width, Lettering type) {
    return TextLines.of(text, width, part -> sheets.width(part, type.face(), type.size()));
  }

  /** Writes at the height of the cursor, which stays. */
  void write(String text, float x, Lettering type) {
    write(text, new Spot(x, y - type.size()), type);
  }

  void write(String text, Spot spot, Lettering type) {
    sheets.write(sheets.count() - 1, spot, text, type);
  }

  /** The same around the middle of a column. */
  void centre(String text, float x, float width, Lettering type) {
    float inset = (width - sheets.width(text, type.face(), type.size())) / 2;
    write(text, x + inset, type);
  }

  float width(String text, Lettering type) {
    return sheets.width(text, type.face(), type.size());
  }

  void rule(Spot from, Spot to) {
    sheets.rule(sheets.count() - 1, from, to);
  }

  void frame(float x, float top, float width, float height) {
    Spot upperLeft = new Spot(x, top);
    Spot upperRight = new Spot(x + width, top);
    Spot lowerLeft = new Spot(x, top - height);
    Spot lowerRight = new Spot(x + width, top - height);
    rule(upperLeft, upperRight);
    rule(lowerLeft, lowerRight);
    rule(upperLeft, lowerLeft);
    rule(upperRight, lowerRight);
  }
}
