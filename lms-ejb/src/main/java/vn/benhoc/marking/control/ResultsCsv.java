package vn.benhoc.marking.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.marking.boundary.SittingResults;
import vn.benhoc.platform.text.Messages;

/**
 * Results as CSV (RFC 4180) with a byte order mark, so that spreadsheets read the Vietnamese. A
 * text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
@ApplicationScoped
public class ResultsCsv {

  private static final String LINE = "\r\n";
  private static final String MARK = "\uFEFF";

  private Messages messages;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected ResultsCsv() {}

  @Inject
  ResultsCsv(Messages messages) {
    this.messages = messages;
  }

  public String of(SittingResults results, Locale language) {
    List<Integer> parts =
        results.rows().stream()
            .flatMap(row -> row.parts().stream())
            .map(SittingResults.Part::number)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    StringBuilder csv = new StringBuilder(MARK);
    csv.append(line(heads(parts, language)));
    results.rows().forEach(row -> csv.append(line(cells(row, parts, language))));
    return csv.toString();
  }

  private List<String> heads(List<Integer> parts, Locale language) {
    List<String> heads = new ArrayList<>();
    for (String name : List.of("sbd", "name", "class", "form")) {
      heads.add(text("result.column." + name, language, Map.of()));
    }
    for (Integer part : parts) {
      heads.add(text("result.column.part", language, Map.of("part", part.toString())));
    }
    heads.add(text("result.column.total", language, Map.of()));
    heads.add(text("result.column.state", language, Map.of()));
    return heads;
  }

  private List<String> cells(SittingResults.Row row, List<Integer> parts, Locale language) {
    List<String> cells = new ArrayList<>();
    cells.add(row.sbd());
    cells.add(row.fullName());
    cells.add(row.className());
    cells.add(row.attemptId() == null ? "" : orEmpty(row.form()));
    Map<Integer, String> points =
        row.parts().stream()
            .collect(Collectors.toMap(SittingResults.Part::number, SittingResults.Part::points));
    parts.forEach(part -> cells.add(decimal(points.get(part), language)));
    cells.add(decimal(row.total(), language));
    cells.add(text("result.state." + row.state(), language, Map.of()));
    return cells;
  }

  private String text(String key, Locale language, Map<String, String> parameters) {
    return messages.text(key, language, parameters).orElse(key);
  }

  /** Vietnamese spreadsheets read a comma as the decimal mark. */
  private static String decimal(@Nullable String number, Locale language) {
    String plain = orEmpty(number);
    return language.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ResultsCsv::quoted).collect(Collectors.joining(",")) + LINE;
  }

  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
