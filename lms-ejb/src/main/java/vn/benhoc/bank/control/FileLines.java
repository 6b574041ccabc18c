package vn.benhoc.bank.control;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits a file into lines; tells lines that are too long or aren't UTF-8 from readable ones. */
final class FileLines {

  /** Longest line, in bytes. */
  static final int LONGEST = 256 * 1024;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private FileLines() {}

  static List<RawLine> of(byte[] file) {
    List<RawLine> lines = new ArrayList<>();
    int number = 1;
    int from = 0;
    while (from < file.length) {
      int end = from;
      while (end < file.length && file[end] != '\n') {
        end++;
      }
      RawLine line = line(number, ByteBuffer.wrap(file, from, end - from));
      if (!line.text().isBlank() || !line.findings().isEmpty()) {
        lines.add(line);
      }
      number++;
      from = end + 1;
    }
    return lines;
  }

  private static RawLine line(int number, ByteBuffer bytes) {
    LineFindings findings = new LineFindings(number);
    if (bytes.remaining() > LONGEST) {
      findings.error("", "line-too-long", Map.of("limit", "256 kB"));
      return new RawLine(number, "", findings.all());
    }
    int start = bytes.position();
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      String position = Integer.toString(bytes.position() - start + 1);
      findings.error("", "not-utf8", Map.of("byte", position));
      return new RawLine(number, "", findings.all());
    }
    return new RawLine(number, trimmed(number, text.flip().toString()), List.of());
  }

  private static String trimmed(int number, String text) {
    String line = number == 1 && text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
