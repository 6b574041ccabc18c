package vn.benhoc.platform.print;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.print.Block.Banner;
import vn.benhoc.platform.print.Block.Fact;
import vn.benhoc.platform.print.Block.Facts;
import vn.benhoc.platform.print.Block.Letterhead;
import vn.benhoc.platform.print.Block.Line;
import vn.benhoc.platform.print.Block.Section;
import vn.benhoc.platform.print.Block.Signatures;
import vn.benhoc.platform.print.Block.Table;
import vn.benhoc.platform.print.Block.Text;
import vn.benhoc.platform.print.Block.Title;
import vn.benhoc.platform.print.PdfSheets.Lettering;
import vn.benhoc.platform.print.PdfSheets.Spot;

/** Writes the blocks of a form one below the other. */
final class BlockWriter {

  private static final float BODY = 12;
  private static final float GAP = 6;

  /** A paragraph of so many lines stays on one sheet. */
  private static final int TOGETHER = 3;

  private static final float SIGNING = 80;
  private static final float INSET = 8;

  /** How much of the width is whoever issues the form. */
  private static final float ISSUER = 0.49f;

  private static final float UNDERLINED = 0.45f;

  private static final Lettering REGULAR = new Lettering(Face.REGULAR, BODY);
  private static final Lettering BOLD = new Lettering(Face.BOLD, BODY);
  private static final Lettering ITALIC = new Lettering(Face.ITALIC, BODY);
  private static final Lettering HEAD = new Lettering(Face.REGULAR, 11);
  private static final Lettering HEAD_BOLD = new Lettering(Face.BOLD, 11);
  private static final Lettering TITLE = new Lettering(Face.BOLD, 15);

  private final Cursor cursor;

  BlockWriter(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Writes it; a heading stays with the beginning of what comes next. */
  void write(Block block, @Nullable Block next) {
    if (block instanceof Letterhead head) {
      letterhead(head);
    } else if (block instanceof Title title) {
      title(title);
    } else if (block instanceof Banner banner) {
      banner(banner);
    } else if (block instanceof Section section) {
      section(section, next);
    } else if (block instanceof Text text) {
      text(text);
    } else if (block instanceof Facts facts) {
      facts.facts().forEach(this::fact);
      cursor.down(GAP / 2);
    } else if (block instanceof Table table) {
      new TableWriter(cursor, table).write();
    } else if (block instanceof Signatures signatures) {
      signatures(signatures);
    }
  }

  private void section(Section section, @Nullable Block next) {
    float beginning =
        next instanceof Table table ? new TableWriter(cursor, table).beginning() : height(REGULAR);
    int lines = cursor.lines(section.text(), Cursor.WIDE, BOLD).size();
    cursor.need(lines * height(BOLD) + 2 * GAP + beginning);
    cursor.down(GAP);
    paragraph(section.text(), BOLD);
    cursor.down(GAP / 2);
  }

  private static float height(Lettering type) {
    return type.size() * Cursor.LEADING;
  }

  private void letterhead(Letterhead head) {
    float width = Cursor.WIDE * ISSUER;
    float top = cursor.y();
    float left = column(head.left(), Cursor.LEFT, width - INSET);
    cursor.down(cursor.y() - top);
    float right = column(head.right(), Cursor.LEFT + width, Cursor.WIDE - width);
    cursor.down(cursor.y() - (top - Math.max(left, right)));
    cursor.down(2 * GAP);
  }

  /** Writes centred lines from the height of the cursor down; how high they are. */
  private float column(List<Line> lines, float x, float width) {
    float top = cursor.y();
    for (Line line : lines) {
      Lettering type = line.bold() ? HEAD_BOLD : HEAD;
      for (String part : cursor.lines(line.text(), width, type)) {
        cursor.centre(part, x, width, type);
        cursor.down(height(type));
      }
      if (line.underlined()) {
        float inset = width * (1 - UNDERLINED) / 2;
        cursor.down(GAP / 2);
        cursor.rule(new Spot(x + inset, cursor.y()), new Spot(x + width - inset, cursor.y()));
        cursor.down(GAP);
      }
    }
    return top - cursor.y();
  }

  private void title(Title title) {
    centred(title.text(), TITLE);
    title.under().forEach(line -> centred(line, BOLD));
    cursor.down(GAP);
  }

  private void centred(String text, Lettering type) {
    for (String line : cursor.lines(text, Cursor.WIDE, type)) {
      cursor.need(height(type));
      cursor.centre(line, Cursor.LEFT, Cursor.WIDE, type);
      cursor.down(height(type));
    }
  }

  private void banner(Banner banner) {
    List<String> lines = cursor.lines(banner.text(), Cursor.WIDE - 2 * INSET, BOLD);
    float high = lines.size() * height(BOLD) + INSET;
    cursor.need(high + GAP);
    cursor.frame(Cursor.LEFT, cursor.y(), Cursor.WIDE, high);
    float top = cursor.y();
    cursor.down(INSET / 2);
    lines.forEach(line -> centred(line, BOLD));
    cursor.down(cursor.y() - (top - high) + GAP);
  }

  private void paragraph(String text, Lettering type) {
    List<String> lines = cursor.lines(text, Cursor.WIDE, type);
    cursor.need(Math.min(lines.size(), TOGETHER) * height(type));
    for (String line : lines) {
      cursor.need(height(type));
      cursor.write(line, Cursor.LEFT, type);
      cursor.down(height(type));
    }
  }

  /** The label, and the value in bold behind it; what does not fit goes on below the value. */
  private void fact(Fact fact) {
    String label = fact.label() + ": ";
    float indent = cursor.width(label, REGULAR);
    List<String> lines = cursor.lines(fact.value(), Cursor.WIDE - indent, BOLD);
    cursor.need(height(BOLD));
    cursor.write(label, Cursor.LEFT, REGULAR);
    for (String line : lines) {
      cursor.need(height(BOLD));
      cursor.write(line, Cursor.LEFT + indent, BOLD);
      cursor.down(height(BOLD));
    }
  }

  private void text(Text text) {
    paragraph(text.text(), type(text));
    cursor.down(GAP / 2);
  }

  private static Lettering type(Text text) {
    return text.italic() ? ITALIC : REGULAR;
  }

  private void signatures(Signatures signatures) {
    float high = 0;
    for (Text text : signatures.above()) {
      int lines = cursor.lines(text.text(), Cursor.WIDE, type(text)).size();
      high += lines * height(BOLD) + GAP / 2;
    }
    cursor.need(high + 3 * height(BOLD) + GAP + SIGNING);
    signatures.above().forEach(this::text);
    float where = cursor.width(signatures.where(), ITALIC);
    cursor.write(signatures.where(), Cursor.RIGHT - where, ITALIC);
    cursor.down(height(ITALIC) + GAP);
    sideBySide(signatures.signers(), BOLD);
    sideBySide(Collections.nCopies(signatures.signers().size(), signatures.hint()), ITALIC);
    cursor.down(SIGNING);
  }

  private void sideBySide(List<String> texts, Lettering type) {
    float width = Cursor.WIDE / texts.size();
    float x = Cursor.LEFT;
    for (String text : texts) {
      cursor.centre(text, x, width, type);
      x += width;
    }
    cursor.down(height(type));
  }
}
