package vn.benhoc.platform.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Sheets of A4 to write on, that become a PDF: the one class that knows the library. Lengths are
 * points (1/72 inch), from the lower left corner. For one thread, and one document.
 */
final class PdfSheets implements AutoCloseable {

  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  private static final float RULE = 0.6f;
  private static final int UNITS = 1000;

  /** What stands for a letter that the fonts do not have. */
  private static final String UNKNOWN = "?";

  private final PDDocument document = new PDDocument();
  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
  private final List<PDPageContentStream> sheets = new ArrayList<>();

  private record Font(
      TrueTypeFont file, CmapLookup letters, PDType0Font font, Map<Integer, Float> advances) {}

  /** Work that can fail only as memory can. */
  private interface Writing {
    void write() throws IOException;
  }

  /** Takes a new sheet. */
  void add() {
    doing(
        () -> {
          PDPage page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          sheets.add(new PDPageContentStream(document, page));
        });
  }

  int count() {
    return sheets.size();
  }

  /** How wide the text is in that size. */
  float width(String text, Face face, float size) {
    Font font = font(face);
    double units =
        known(text, font).codePoints().mapToDouble(letter -> advance(letter, font)).sum();
    return (float) (units / UNITS * size);
  }

  /** Asked letter by letter and kept: the library takes its time, and lines are measured often. */
  private static float advance(int letter, Font font) {
    return font.advances()
        .computeIfAbsent(
            letter,
            any -> {
              try {
                return font.font().getStringWidth(Character.toString(letter));
              } catch (IOException failure) {
                throw new UncheckedIOException(failure);
              }
            });
  }

  /** Writes a line; {@code y} is that of the letters' feet. Sheets are counted from 0. */
  void write(int sheet, Spot spot, String text, Lettering type) {
    doing(
        () -> {
          Font font = font(type.face());
          PDPageContentStream page = sheets.get(sheet);
          page.beginText();
          page.setFont(font.font(), type.size());
          page.newLineAtOffset(spot.x(), spot.y());
          page.showText(known(text, font));
          page.endText();
        });
  }

  /** A place on a sheet. */
  record Spot(float x, float y) {}

  /** Letters of a size. */
  record Lettering(Face face, float size) {}

  /** Draws a straight rule. */
  void rule(int sheet, Spot from, Spot to) {
    doing(
        () -> {
          PDPageContentStream page = sheets.get(sheet);
          page.setLineWidth(RULE);
          page.moveTo(from.x(), from.y());
          page.lineTo(to.x(), to.y());
          page.stroke();
        });
  }

  /** The file. Nothing can be written afterwards. */
  byte[] bytes(PrintedForm form, PrintedForm.Foot foot) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    doing(
        () -> {
          for (PDPageContentStream sheet : sheets) {
            sheet.close();
          }
          describe(form, foot);
          document.save(out);
        });
    return out.toByteArray();
  }

  private void describe(PrintedForm form, PrintedForm.Foot foot) {
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    made.setTimeInMillis(foot.madeAt().toEpochMilli());
    PDDocumentInformation info = document.getDocumentInformation();
    info.setTitle(form.title());
    info.setProducer("Bến Học");
    info.setCreationDate(made);
    document.getDocumentCatalog().setLanguage(form.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    // Otherwise the library takes the time of day, and no two files are the same.
    document.setDocumentId(Long.parseUnsignedLong(form.fingerprint().substring(0, 16), 16));
  }

  private Font font(Face face) {
    return fonts.computeIfAbsent(face, this::load);
  }

  private Font load(Face face) {
    try (InputStream in = PdfSheets.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("the archive has no " + face.resource());
      }
      TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
      PDType0Font font = PDType0Font.load(document, file, true);
      return new Font(file, file.getUnicodeCmapLookup(), font, new HashMap<>());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The text in letters that the font has, marks and letters in one. */
  private static String known(String text, Font font) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder known = new StringBuilder(composed.length());
    composed
        .codePoints()
        .forEach(
            letter -> {
              if (Character.isWhitespace(letter)) {
                known.append(' ');
              } else if (font.letters().getGlyphId(letter) == 0) {
                known.append(UNKNOWN);
              } else {
                known.appendCodePoint(letter);
              }
            });
    return known.toString();
  }

  private static void doing(Writing writing) {
    try {
      writing.write();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    doing(
        () -> {
          document.close();
          for (Font font : fonts.values()) {
            font.file().close();
          }
        });
  }
}
