package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.OtherOptionNaming;

/**
 * Tells an author what is wrong with a template, and what its variants come to.
 *
 * <p>Paths: {@code /variables/0}, {@code /derived/0}, {@code /constraints/0}, {@code /segments/0},
 * {@code /content/options/0/text} (or {@code right}, {@code worth}), {@code
 * /content/statements/0/truth}, {@code /content/key}. The codes are listed in the package
 * description.
 */
public final class TemplateCheck {

  /** How many assignments are looked at: all if there are no more, else a fixed random sample. */
  public static final int LOOKS = 2_000;

  /** Above this share of assignments lost to collisions an author is told. */
  static final double FREQUENT = 0.25;

  private TemplateCheck() {}

  /**
   * What has been found.
   *
   * @param faults must be put right before anything is drawn
   * @param advice about a template without faults
   */
  public record Report(List<Diagnostic> faults, List<Diagnostic> advice) {
    public Report {
      faults = List.copyOf(faults);
      advice = List.copyOf(advice);
    }
  }

  /** The faults alone; quick. Empty if the template can be drawn from. */
  public static List<Diagnostic> faults(Template template) {
    return TemplateReader.read(template).faults();
  }

  /**
   * Faults, and if there are none what up to {@link #LOOKS} assignments show.
   *
   * @param template the template
   * @param fewest how many variants that look different the author wants, at least 1
   */
  public static Report check(Template template, int fewest) {
    TemplateReader.Reading reading = TemplateReader.read(template);
    List<Diagnostic> advice = new ArrayList<>();
    if (reading.compiled().isPresent()) {
      reading.unused().forEach(path -> advice.add(Diagnostic.of(path, "name-unused")));
      VariantSurvey survey = VariantGenerator.of(reading.compiled().get()).survey(LOOKS);
      adviseOnConstraints(survey, advice);
      adviseOnVariants(survey, fewest, advice);
      adviseOnOptions(template.content(), survey, advice);
    }
    return new Report(reading.faults(), advice);
  }

  private static void adviseOnConstraints(VariantSurvey survey, List<Diagnostic> advice) {
    for (int index = 0; index < survey.held().size(); index++) {
      VariantSurvey.Held held = survey.held().get(index);
      if (held.times() == 0) {
        advice.add(Diagnostic.of("/constraints/" + index, "constraint-never-holds"));
      } else if (held.times() == survey.looks()) {
        advice.add(Diagnostic.of("/constraints/" + index, "constraint-always-holds"));
      }
    }
  }

  /** Where options are shuffled, one that names others would say something else on each form. */
  private static void adviseOnOptions(
      Content content, VariantSurvey survey, List<Diagnostic> advice) {
    if (!(content instanceof Content.Choice choice) || !choice.shuffle()) {
      return;
    }
    for (int index = 0; index < choice.options().size(); index++) {
      Content.Option option = choice.options().get(index);
      Stream<String> drawn =
          survey.variants().stream()
              .flatMap(variant -> Stream.ofNullable(variant.texts().options().get(option.id())));
      if (Stream.concat(Stream.of(option.text()), drawn)
          .distinct()
          .anyMatch(OtherOptionNaming::namesOthers)) {
        advice.add(Diagnostic.of("/content/options/" + index, "option-names-others"));
      }
    }
  }

  private static void adviseOnVariants(VariantSurvey survey, int fewest, List<Diagnostic> advice) {
    int found = survey.variants().size();
    if (found < fewest && (survey.complete() || found == 0)) {
      advice.add(
          Diagnostic.of(
              "",
              "variants-too-few",
              Map.of("found", Integer.toString(found), "wanted", Integer.toString(fewest))));
    }
    survey
        .rejections()
        .forEach(
            (reason, count) ->
                advice.add(
                    Diagnostic.of(
                        "",
                        "rejected-" + reason.code(),
                        Map.of(
                            "count", Integer.toString(count),
                            "looks", Integer.toString(survey.looks())))));
    double share = survey.collisionShare().orElse(0);
    if (share > FREQUENT) {
      String percent =
          BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_UP).toPlainString();
      advice.add(Diagnostic.of("", "collisions-frequent", Map.of("percent", percent)));
    }
  }
}
