package vn.benhoc.platform.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.benhoc.platform.print.PdfSheets.Lettering;
import vn.benhoc.platform.print.PdfSheets.Spot;

/** Prints forms on A4. Letters that the fonts do not have become question marks. Thread-safe. */
@ApplicationScoped
public class FormPrinter {

  private static final float SMALL = 9;
  private static final Lettering FOOT = new Lettering(Face.REGULAR, SMALL);
  private static final float FOOT_LINE = 44;
  private static final float FOOT_TEXT = 32;

  /** The file: a PDF with its fonts. */
  public byte[] print(PrintedForm form, PrintedForm.Foot foot) {
    try (PdfSheets sheets = new PdfSheets()) {
      Cursor cursor = new Cursor(sheets);
      BlockWriter writer = new BlockWriter(cursor);
      List<Block> blocks = form.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        writer.write(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
      }
      feet(sheets, foot);
      return sheets.bytes(form, foot);
    }
  }

  private static void feet(PdfSheets sheets, PrintedForm.Foot foot) {
    for (int sheet = 0; sheet < sheets.count(); sheet++) {
      String page =
          foot.pages()
              .replace("{page}", Integer.toString(sheet + 1))
              .replace("{pages}", Integer.toString(sheets.count()));
      float number = sheets.width(page, FOOT.face(), SMALL);
      float room = Cursor.WIDE - number - SMALL;
      List<String> lines =
          TextLines.of(foot.left(), room, part -> sheets.width(part, FOOT.face(), SMALL));
      sheets.rule(sheet, new Spot(Cursor.LEFT, FOOT_LINE), new Spot(Cursor.RIGHT, FOOT_LINE));
      float y = FOOT_TEXT;
      for (String line : lines) {
        sheets.write(sheet, new Spot(Cursor.LEFT, y), line, FOOT);
        y -= SMALL * Cursor.LEADING;
      }
      sheets.write(sheet, new Spot(Cursor.RIGHT - number, FOOT_TEXT), page, FOOT);
    }
  }
}
