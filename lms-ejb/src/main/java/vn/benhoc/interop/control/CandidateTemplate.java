package vn.benhoc.interop.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook to fill a candidate list into: the headings alone, in columns whose cells are texts,
 * so that no program takes the leading zeros off a number.
 */
public final class CandidateTemplate {

  private static final String FORMATS = "http://schemas.openxmlformats.org/";
  private static final String MAIN = FORMATS + "spreadsheetml/2006/main";
  private static final String RELATIONS = FORMATS + "officeDocument/2006/relationships";
  private static final String PARTS = FORMATS + "package/2006/";
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private CandidateTemplate() {}

  /** The file, an .xlsx. */
  public static byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"DS\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(MAIN, RELATIONS));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation("rId1", "worksheet", "worksheets/sheet1.xml")
                  + relation("rId2", "styles", "styles.xml")));
      put(zip, "xl/styles.xml", styles());
      put(zip, "xl/worksheets/sheet1.xml", sheet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String types() {
    return "<Types xmlns=\"%scontent-types\">".formatted(PARTS)
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("workbook.xml", "sheet.main")
        + override("styles.xml", "styles")
        + override("worksheets/sheet1.xml", "worksheet")
        + "</Types>";
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"/xl/%s\" ContentType=\"%s%s+xml\"/>".formatted(part, KIND, kind);
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PARTS, all);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, type, target);
  }

  /** Style 1 is text, style 2 a bold heading; 49 is the number of the format for texts. */
  private static String styles() {
    String font = "<sz val=\"11\"/><name val=\"Calibri\"/>";
    String text = "<xf numFmtId=\"49\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\"%s/>";
    return "<styleSheet xmlns=\"%s\">".formatted(MAIN)
        + "<fonts count=\"2\"><font>%s</font><font><b/>%s</font></fonts>".formatted(font, font)
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + text.formatted(0, " applyNumberFormat=\"1\"")
        + text.formatted(1, " applyNumberFormat=\"1\" applyFont=\"1\"")
        + "</cellXfs></styleSheet>";
  }

  private static String sheet() {
    StringBuilder headings = new StringBuilder();
    int column = 0;
    for (CandidateColumn one : CandidateColumn.values()) {
      headings.append(
          "<c r=\"%s1\" s=\"2\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted(TableCell.letter(column), one.heading()));
      column++;
    }
    return "<worksheet xmlns=\"%s\">".formatted(MAIN)
        + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        + "<cols><col min=\"1\" max=\"%d\" width=\"18\" style=\"1\" customWidth=\"1\"/></cols>"
            .formatted(column)
        + "<sheetData><row r=\"1\">%s</row></sheetData></worksheet>".formatted(headings);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((PROLOGUE + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
