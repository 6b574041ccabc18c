package vn.benhoc.engine.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.engine.scoring.Answers;
import vn.benhoc.engine.scoring.Breakdown;
import vn.benhoc.engine.scoring.Scorer;

/**
 * One row of a walkthrough table: a paper answered in a few words, and the marks expected. The head
 * of {@code scoring-walkthrough.csv} explains the columns.
 */
public record Walkthrough(
    PaperFormat format,
    List<String> answers,
    @Nullable String block,
    List<String> points,
    String total) {

  private static final Pattern RUN = Pattern.compile("(\\d+)([RW-])");
  private static final String TRUTHS = "TFFT";

  /** The row in a line of the table. */
  public static Walkthrough parse(String line) {
    String[] columns = line.split("\\|", -1);
    for (int index = 0; index < columns.length; index++) {
      columns[index] = columns[index].strip();
    }
    PaperFormat format =
        Formats.all().stream()
            .filter(one -> one.code().equals(columns[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no format " + columns[0]));
    int parts = format.parts().size();
    return new Walkthrough(
        format,
        List.of(columns).subList(1, 1 + parts),
        columns[4].isEmpty() ? null : columns[4],
        List.of(columns).subList(5, 5 + parts),
        columns[8]);
  }

  /** The breakdown the engine makes of the row. */
  public Breakdown score() {
    Map<SlotId, Response> responses = new HashMap<>();
    Map<SlotId, BigDecimal> marks = new HashMap<>();
    for (Part part : format.parts()) {
      List<String> words = words(answers.get(part.number() - 1));
      if (words.size() != part.count()) {
        throw new IllegalArgumentException("%s: %s".formatted(format.code(), words));
      }
      for (int index = 0; index < words.size(); index++) {
        answer(part, SlotId.of(part.number(), index + 1), words.get(index), responses, marks);
      }
    }
    return Scorer.of(Forms.plain(format), Forms.items(format))
        .score(new Answers(responses, block, marks));
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

  private static void answer(
      Part part,
      SlotId slot,
      String word,
      Map<SlotId, Response> responses,
      Map<SlotId, BigDecimal> marks) {
    if (word.equals("-")) {
      return;
    }
    if (part.kind() == Kind.ESSAY && !word.equals("?")) {
      marks.put(slot, Points.of(word));
    }
    responses.put(slot, response(part.kind(), "i" + slot, word));
  }

  private static Response response(Kind kind, String ref, String word) {
    boolean right = word.equals("R");
    return switch (kind) {
      case CHOICE -> ChoiceResponse.of(OptionId.of(ref + (right ? "-1" : "-3")));
      case CLUSTER -> cluster(ref, Integer.parseInt(word));
      case SHORT -> ShortResponse.of(right ? "1,50" : "-1,5");
      case ESSAY -> EssayResponse.of("Bài làm");
    };
  }

  /** The first so many statements judged right, the next wrong, the last left open if wrong. */
  private static Response cluster(String ref, int right) {
    Map<StatementId, Boolean> truths = new HashMap<>();
    for (int index = 0; index < TRUTHS.length(); index++) {
      boolean truth = TRUTHS.charAt(index) == 'T';
      if (index < right || index < TRUTHS.length() - 1) {
        truths.put(
            StatementId.of(ref + "-" + (char) ('a' + index)), index < right ? truth : !truth);
      }
    }
    return ClusterResponse.of(truths);
  }
}
