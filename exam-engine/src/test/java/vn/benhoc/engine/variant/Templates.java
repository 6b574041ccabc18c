package vn.benhoc.engine.variant;

import java.util.List;
import vn.benhoc.engine.item.ItemRef;

/** Templates for tests. */
final class Templates {

  private Templates() {}

  /** The smaller root of a quadratic with whole roots. */
  static Template quadratic() {
    return choice(
        new Template.Names(
            List.of(Variable.Range.whole("p", -5, 5), Variable.Range.whole("q", -5, 5)),
            List.of(new Derived("b", "-(p + q)"), new Derived("c", "p * q")),
            List.of("p < q", "c != 0")),
        "Nghiệm nhỏ của $x^2 {{±b|term x}} {{±c}} = 0$ là",
        Content.Option.key("1", "$x = {{p}}$"),
        Content.Option.distractor("2", "$x = {{q}}$"),
        Content.Option.distractor("3", "$x = {{-p}}$"),
        Content.Option.distractor("4", "$x = {{c}}$"));
  }

  static Template choice(Template.Names names, String stem, Content.Option... options) {
    return new Template(
        ItemRef.of("T-1"),
        names,
        List.of(new Segment("stem", stem)),
        new Content.Choice(List.of(options), true),
        true);
  }

  /** The mean of three marks. */
  static Template mean() {
    return new Template(
        ItemRef.of("T-2"),
        new Template.Names(
            List.of(
                Variable.Range.of("a", "5", "10", "0.5"),
                Variable.Range.of("b", "5", "10", "0.5"),
                Variable.Range.of("d", "5", "10", "0.5")),
            List.of(new Derived("m", "(a + b + d) / 3")),
            List.of("isint(100 * m)", "a < b", "b < d")),
        List.of(
            new Segment("stem", "Ba điểm {{a}}; {{b}}; {{d}} có trung bình là bao nhiêu?"),
            new Segment("explanation", "({{a}} + {{b}} + {{d}}) : 3 = {{m}}")),
        new Content.ShortKey("m", 2),
        false);
  }

  /** Statements about a body in uniform motion. */
  static Template motion() {
    return new Template(
        ItemRef.of("T-3"),
        new Template.Names(
            List.of(
                Variable.Texts.of("body", "xe đạp", "ô tô", "tàu hoả"),
                Variable.Numbers.of("v", "10", "15", "20", "25"),
                Variable.Range.whole("t", 2, 6),
                Variable.Range.whole("error", -1, 1)),
            List.of(new Derived("s", "v * t")),
            List.of()),
        List.of(new Segment("stem", "Một {{body}} đi đều {{v}} m/s trong {{t}} s.")),
        new Content.Cluster(
            List.of(
                Content.StatementText.of("a", "Quãng đường là {{s + error}} m.", "error = 0"),
                Content.StatementText.of("b", "Sau {{t - 1}} s, đi được {{s - v}} m.", "true"),
                Content.StatementText.of("c", "Vận tốc là {{v * 3.6}} km/h.", "true"),
                Content.StatementText.of("d", "{{v}} m/s lớn hơn {{t}} m/s.", "v > t")),
            true),
        false);
  }
}
