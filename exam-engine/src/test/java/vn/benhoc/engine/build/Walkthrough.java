package vn.benhoc.engine.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.essay.RubricMark;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.scoring.Answers;
import vn.benhoc.engine.scoring.Breakdown;
import vn.benhoc.engine.scoring.Reason;
import vn.benhoc.engine.scoring.Scorer;

/**
 * One row of a walkthrough table: a paper answered in a few words, the marks expected, and for some
 * places the reasons. The head of {@code scoring-walkthrough.csv} explains the columns.
 *
 * @param reasons for each place named in the row, the codes of its reasons with their values
 */
public record Walkthrough(
    PaperFormat format,
    List<String> answers,
    @Nullable String block,
    List<String> points,
    String total,
    Map<SlotId, String> reasons) {

  private static final Pattern RUN = Pattern.compile("(\\d+)([RW-])");
  private static final int POINTS = 5;
  private static final int TOTAL = 8;
  private static final int REASONS = 9;

  /** The row in a line of the table. */
  public static Walkthrough parse(String line) {
    String[] columns = line.split("\\|", -1);
    for (int index = 0; index < columns.length; index++) {
      columns[index] = columns[index].strip();
    }
    PaperFormat format =
        Stream.concat(Formats.all().stream(), SchemeFormats.all().stream())
            .filter(one -> one.code().equals(columns[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no format " + columns[0]));
    int parts = format.parts().size();
    return new Walkthrough(
        format,
        List.of(columns).subList(1, 1 + parts),
        columns[4].isEmpty() ? null : columns[4],
        List.of(columns).subList(POINTS, POINTS + parts),
        columns[TOTAL],
        columns.length > REASONS ? reasons(columns[REASONS]) : Map.of());
  }

  private static Map<SlotId, String> reasons(String cell) {
    Map<SlotId, String> reasons = new TreeMap<>();
    for (String place : cell.split(";", -1)) {
      String[] words = place.strip().split(" ", 2);
      reasons.put(SlotId.parse(words[0]), words[1]);
    }
    return reasons;
  }

  /** The breakdown the engine makes of the row. */
  public Breakdown score() {
    Map<SlotId, Response> responses = new HashMap<>();
    Map<SlotId, BigDecimal> marks = new HashMap<>();
    Map<SlotId, RubricMark> sheets = new HashMap<>();
    for (Part part : format.parts()) {
      List<String> words = words(answers.get(part.number() - 1));
      if (words.size() != part.count()) {
        throw new IllegalArgumentException("%s: %s".formatted(format.code(), words));
      }
      for (int index = 0; index < words.size(); index++) {
        SlotId slot = SlotId.of(part.number(), index + 1);
        String word = words.get(index);
        if (!word.equals("-")) {
          responses.put(slot, TypedWords.response(part.kind(), "i" + slot, word));
        }
        if (part.kind() == Kind.ESSAY && word.contains(":")) {
          sheets.put(slot, sheet(word));
        } else if (part.kind() == Kind.ESSAY && !"-?".contains(word)) {
          marks.put(slot, Points.of(word));
        }
      }
    }
    return Scorer.of(Forms.plain(format), items())
        .score(new Answers(responses, block, marks, sheets));
  }

  /** What a breakdown says of a place, as the table writes it. */
  public static String said(Breakdown breakdown, SlotId slot) {
    return breakdown.slot(slot).orElseThrow().reasons().stream()
        .map(Walkthrough::said)
        .collect(Collectors.joining(" + "));
  }

  private static String said(Reason reason) {
    return reason.parameters().isEmpty()
        ? reason.code().code()
        : reason.code().code() + reason.parameters();
  }

  private Map<ItemRef, Item> items() {
    return format.code().equals("RUBRIC") ? SchemeFormats.items(format) : Forms.items(format);
  }

  private static RubricMark sheet(String word) {
    Map<String, BigDecimal> points = new HashMap<>();
    for (String criterion : word.split(",", -1)) {
      String[] given = criterion.split(":", -1);
      points.put(given[0], Points.of(given[1]));
    }
    return RubricMark.of(points);
  }

  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    for (String word : cell.split(" ", -1)) {
      Matcher run = RUN.matcher(word);
      if (run.matches()) {
        for (int times = Integer.parseInt(run.group(1)); times > 0; times--) {
          words.add(run.group(2));
        }
      } else {
        words.add(word);
      }
    }
    return words;
  }
}
