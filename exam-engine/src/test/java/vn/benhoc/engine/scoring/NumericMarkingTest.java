package vn.benhoc.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.NumericItem;
import vn.benhoc.engine.item.Tolerance;
import vn.benhoc.engine.item.Unit;
import vn.benhoc.engine.item.UnitRule;
import vn.benhoc.engine.response.NumericResponse;

/** The key is 250 m ± 2 %, worth 1.00; what units are worth differs. */
class NumericMarkingTest {

  private static final SlotId FIRST = SlotId.of(1, 1);
  private static final Form FORM =
      Forms.plain(
          new PaperFormat(
              "X",
              Duration.ofMinutes(15),
              List.of(Part.of(1, Kind.NUMERIC, 1, MarkingScheme.credit("1")))));

  private static UnitRule rule(String name) {
    Unit metre = Unit.of("m");
    Unit kilometre = Unit.of("km", "1000");
    return switch (name) {
      case "none" -> UnitRule.none();
      case "mild" -> new UnitRule(List.of(), 100, 40);
      case "required" -> UnitRule.required(metre, kilometre);
      case "optional" -> UnitRule.optional(metre, kilometre);
      case "half" -> UnitRule.costing(50, metre, kilometre);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "250.000   | 250      | within-tolerance",
        "250,000   | 250      | within-tolerance",
        "2.500     | 2.5      | outside-tolerance",
        "2.500.000 | 2500000  | outside-tolerance",
        "2 500     | 2500     | outside-tolerance",
        "2.500,5   | 2500.5   | outside-tolerance",
        "2,5.10^2  | 250      | within-tolerance",
        "-0        | 0        | outside-tolerance",
        "-0,5 m    | -0.5     | outside-tolerance",
        "0,25 km   | 0.25     | within-tolerance"
      })
  void theReasonTellsHowTheNumberWasRead(String typed, String read, String code) {
    Reason reason = marked("optional", typed).reasons().get(0);
    assertThat(reason.code().code()).isEqualTo(code);
    assertThat(reason.parameters())
        .isEqualTo(Map.of("typed", typed, "read", read, "lowest", "245.00", "highest", "255.00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none     | 250      | 1.00 | within-tolerance",
        "none     | 245      | 1.00 | within-tolerance",
        "none     | 244,99   | 0.00 | outside-tolerance",
        "none     | 250 m    | 0.00 | within-tolerance unit-not-accepted",
        "mild     | 250 m    | 0.40 | within-tolerance unit-not-accepted",
        "mild     | 260 m    | 0.00 | outside-tolerance unit-not-accepted",
        "mild     | 250      | 1.00 | within-tolerance",
        "required | 250 m    | 1.00 | within-tolerance",
        "required | 0,25 km  | 1.00 | within-tolerance",
        "required | 0,255km  | 1.00 | within-tolerance",
        "required | 250 km   | 0.00 | outside-tolerance",
        "required | 250      | 0.00 | within-tolerance unit-missing",
        "required | 250 kg   | 0.00 | within-tolerance unit-not-accepted",
        "optional | 250      | 1.00 | within-tolerance unit-missing",
        "optional | 250 kg   | 0.00 | within-tolerance unit-not-accepted",
        "optional | 0,25     | 0.00 | outside-tolerance unit-missing",
        "half     | 250      | 0.50 | within-tolerance unit-missing",
        "half     | 250 m    | 1.00 | within-tolerance",
        "half     | 300      | 0.00 | outside-tolerance unit-missing",
        "half     | rất xa   | 0.00 | not-a-number"
      })
  void unitAndNumberDecideTogether(String units, String typed, String points, String reasons) {
    SlotResult result = marked(units, typed);
    assertThat(result.points().toPlainString()).isEqualTo(points);
    assertThat(
            result.reasons().stream()
                .map(reason -> reason.code().code())
                .collect(Collectors.joining(" ")))
        .isEqualTo(reasons);
  }

  private static SlotResult marked(String units, String typed) {
    NumericItem item =
        NumericItem.of(ItemRef.of("i1.1"), "250", Tolerance.percent("2"), rule(units));
    return Scorer.of(FORM, Items.byRef(item))
        .score(Answers.of(Map.of(FIRST, NumericResponse.of(typed))))
        .slot(FIRST)
        .orElseThrow();
  }
}
