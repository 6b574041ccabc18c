package vn.benhoc.interop.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, so that it can hold what no program would write. */
final class Workbook {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder rows = new StringBuilder();
  private String doctype = "";
  private String behindRows = "";
  private boolean styles = true;
  private int row;

  /** The next row; each cell is the XML of one, as {@link #text} and the others make it. */
  Workbook row(String... cells) {
    row++;
    rows.append("<row r=\"").append(row).append("\">");
    for (int i = 0; i < cells.length; i++) {
      rows.append(cells[i].replace("@", TableCell.letter(i) + row));
    }
    rows.append("</row>");
    return this;
  }

  /** A row without anything. */
  Workbook gap() {
    row++;
    return this;
  }

  static String text(String text) {
    return "<c r=\"@\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  static String shared(int index) {
    return "<c r=\"@\" t=\"s\"><v>" + index + "</v></c>";
  }

  static String number(String number) {
    return "<c r=\"@\"><v>" + number + "</v></c>";
  }

  /** A number that is shown as a date. */
  static String date(String days) {
    return "<c r=\"@\" s=\"1\"><v>" + days + "</v></c>";
  }

  static String formula(String formula, String value) {
    return "<c r=\"@\"><f>" + formula + "</f><v>" + value + "</v></c>";
  }

  static String fault(String fault) {
    return "<c r=\"@\" t=\"e\"><v>" + fault + "</v></c>";
  }

  static String nothing() {
    return "";
  }

  Workbook merged(String range) {
    behindRows = "<mergeCells count=\"1\"><mergeCell ref=\"" + range + "\"/></mergeCells>";
    return this;
  }

  Workbook withoutStyles() {
    styles = false;
    return this;
  }

  Workbook doctype(String declaration) {
    doctype = declaration;
    return this;
  }

  Workbook part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : all().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + override("/xl/workbook.xml", "sheet.main")
            + override("/xl/sharedStrings.xml", "sharedStrings")
            + (styles ? override("/xl/styles.xml", "styles") : "")
            + "</Types>");
    put(
        all,
        "xl/workbook.xml",
        "<workbook "
            + MAIN
            + " xmlns:r=\""
            + RELATIONS
            + "\"><sheets><sheet name=\"DS\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>");
    put(
        all,
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId7\" Type=\""
            + RELATIONS
            + "/worksheet\" Target=\"worksheets/list.xml\"/></Relationships>");
    put(
        all,
        "xl/styles.xml",
        "<styleSheet "
            + MAIN
            + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
            + "</styleSheet>");
    put(
        all,
        "xl/worksheets/list.xml",
        doctype
            + "<worksheet "
            + MAIN
            + "><sheetData>"
            + rows
            + "</sheetData>"
            + behindRows
            + "</worksheet>");
    all.putAll(parts);
    return all;
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s.%s+xml\"/>"
        .formatted(part, "application/vnd.openxmlformats-officedocument.spreadsheetml", type);
  }

  private static void put(Map<String, byte[]> all, String name, String xml) {
    all.put(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
  }
}
