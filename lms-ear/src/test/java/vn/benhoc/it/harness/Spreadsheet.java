package vn.benhoc.it.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook there is: one sheet, texts alone. */
public final class Spreadsheet {

  private static final String FORMATS = "http://schemas.openxmlformats.org/";
  private static final String MAIN = FORMATS + "spreadsheetml/2006/main";
  private static final String RELATIONS = FORMATS + "officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private Spreadsheet() {}

  /** A workbook of those rows. */
  public static byte[] of(List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"%spackage/2006/content-types\"><Override PartName=\"/xl/workbook.xml\""
              + " ContentType=\"%s\"/></Types>",
          FORMATS,
          TYPE);
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"DS\" sheetId=\"1\""
              + " r:id=\"rId1\"/></sheets></workbook>",
          MAIN,
          RELATIONS);
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"%spackage/2006/relationships\"><Relationship Id=\"rId1\""
              + " Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
          FORMATS,
          RELATIONS);
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>",
          MAIN,
          sheet(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String sheet(List<List<String>> rows) {
    StringBuilder sheet = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      sheet.append("<row r=\"").append(row + 1).append("\">");
      for (int column = 0; column < rows.get(row).size(); column++) {
        sheet.append("<c r=\"").append((char) ('A' + column)).append(row + 1);
        sheet.append("\" t=\"inlineStr\"><is><t>").append(rows.get(row).get(column));
        sheet.append("</t></is></c>");
      }
      sheet.append("</row>");
    }
    return sheet.toString();
  }

  private static void put(ZipOutputStream zip, String name, String xml, Object... values)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.formatted(values).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
