package vn.benhoc.paper.control;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.paper.boundary.FormatPartView;
import vn.benhoc.paper.boundary.FormatView;

/**
 * A format as the rules of an exam fix it, with where it comes from.
 *
 * @param validTo the last day; null while it is in force
 * @param source where the rules are written
 * @param confidence {@code A} read in two sources, {@code B} in one, {@code C} not confirmed
 */
public record ExamFormat(
    String code,
    String subject,
    Title name,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    int minutes,
    String source,
    String confidence,
    List<FormatPart> parts) {

  public ExamFormat {
    parts = List.copyOf(parts);
  }

  public PaperFormat engine() {
    return new PaperFormat(
        code, Duration.ofMinutes(minutes), parts.stream().map(FormatPart::part).toList());
  }

  public FormatView view(Locale language) {
    return new FormatView(
        code,
        subject,
        name.in(language),
        validFrom.toString(),
        validTo == null ? null : validTo.toString(),
        minutes,
        source,
        confidence,
        engine().maxPoints().toPlainString(),
        parts.stream().map(part -> view(part, language)).toList());
  }

  private static FormatPartView view(FormatPart part, Locale language) {
    return new FormatPartView(
        part.part().number(),
        part.part().kind().code(),
        part.title().in(language),
        part.part().count(),
        Schemes.shown(part.part().scheme()),
        part.choice(language));
  }
}
