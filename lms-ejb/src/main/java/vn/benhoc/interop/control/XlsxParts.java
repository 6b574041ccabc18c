package vn.benhoc.interop.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.benhoc.interop.boundary.InteropRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Looks into a workbook before its cells are read: how much it unpacks to, and which cells of its
 * first sheet are merged, which the reader of cells does not tell.
 */
final class XlsxParts {

  private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d+):([A-Z]{1,3})(\\d+)");
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private XlsxParts() {}

  /** Cells that are merged: rows from 1, columns from 0, both ends among them. */
  record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean holds(int row, int column) {
      return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
  }

  /**
   * What is known of a workbook beforehand.
   *
   * @param merged the merged cells of the first sheet
   * @param hasStyles whether it says how numbers are shown
   */
  record Look(List<Merged> merged, boolean hasStyles) {
    Look {
      merged = List.copyOf(merged);
    }
  }

  /**
   * Looks into a workbook.
   *
   * @throws RefusedException {@code table-unpacks-too-large}
   * @throws IOException if it is no archive
   * @throws XMLStreamException if a part is no XML
   */
  static Look look(byte[] file) throws IOException, XMLStreamException {
    try (ZipFile archive = ZipFile.builder().setByteArray(file).get()) {
      requireSmall(archive);
      Optional<String> sheet = firstSheet(archive);
      List<Merged> merged = sheet.isPresent() ? merged(archive, sheet.get()) : List.of();
      return new Look(merged, hasStyles(archive));
    }
  }

  private static boolean hasStyles(ZipFile archive) throws IOException, XMLStreamException {
    List<String> types = new ArrayList<>();
    read(
        archive,
        "[Content_Types].xml",
        "Override",
        at -> types.add(attribute(at, null, "ContentType")));
    return types.stream().anyMatch(type -> type.endsWith(".styles+xml"));
  }

  /** Counts what really comes out; what the archive says of itself may be a lie. */
  private static void requireSmall(ZipFile archive) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    int parts = 0;
    for (ZipArchiveEntry part : Collections.list(archive.getEntries())) {
      parts++;
      try (InputStream in = archive.getInputStream(part)) {
        int read = in.read(buffer);
        while (read >= 0) {
          unpacked += read;
          if (unpacked > TableLimits.MOST_UNPACKED || parts > TableLimits.MOST_PARTS) {
            throw RefusedException.of(
                InteropRefusal.TABLE_UNPACKS_TOO_LARGE,
                Map.of("limit", (TableLimits.MOST_UNPACKED >> 20) + " MB"));
          }
          read = in.read(buffer);
        }
      }
    }
  }

  private static Optional<String> firstSheet(ZipFile archive)
      throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    read(
        archive,
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        at -> targets.put(attribute(at, null, "Id"), attribute(at, null, "Target")));
    List<String> sheets = new ArrayList<>();
    read(archive, "xl/workbook.xml", "sheet", at -> sheets.add(attribute(at, RELATIONS, "id")));
    return sheets.stream()
        .findFirst()
        .map(id -> targets.getOrDefault(id, ""))
        .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target);
  }

  private static List<Merged> merged(ZipFile archive, String sheet)
      throws IOException, XMLStreamException {
    List<Merged> merged = new ArrayList<>();
    read(
        archive,
        sheet,
        "mergeCell",
        at -> {
          Matcher range = RANGE.matcher(attribute(at, null, "ref"));
          if (range.matches() && merged.size() < TableLimits.MOST_MERGED) {
            merged.add(range(range));
          }
        });
    return merged;
  }

  private static Merged range(Matcher range) {
    return new Merged(
        row(range.group(2)), row(range.group(4)), column(range.group(1)), column(range.group(3)));
  }

  private static int row(String digits) {
    return digits.length() > 7 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private interface Element {
    void met(XMLStreamReader at);
  }

  private static String attribute(XMLStreamReader at, @Nullable String namespace, String name) {
    String value = at.getAttributeValue(namespace, name);
    return value == null ? "" : value;
  }

  private static void read(ZipFile archive, String part, String name, Element element)
      throws IOException, XMLStreamException {
    ZipArchiveEntry entry = archive.getEntry(part);
    if (entry == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = archive.getInputStream(entry)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        boolean start = reader.next() == XMLStreamConstants.START_ELEMENT;
        if (start && reader.getLocalName().equals(name)) {
          element.met(reader);
        }
      }
      reader.close();
    }
  }
}
