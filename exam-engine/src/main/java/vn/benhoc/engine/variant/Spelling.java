package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling of texts that candidates read as the same. Two texts of one spelling are the same;
 * what is not listed here (a sum in another order, another unit, capital letters) is told apart,
 * and an author gives such options a worth.
 *
 * <p>Overlooked are: Unicode forms, white space, signs without width, {@code $}, the spaces, sizes
 * and fonts of TeX, {@code b i u em strong p br span div} of HTML, and full stops and semicolons at
 * the end. One are: the shapes of minus; {@code · × * \cdot \times}; the signs and Greek letters
 * that have a command or an entity ({@code ≤} and {@code \leqslant}); {@code x^2 x^{2} x² x<sup>2
 * </sup>} and the same for indices; {@code √2 \sqrt2 \sqrt{2}}; {@code \frac{a}{b}}, {@code \dfrac
 * ab} and {@code a/b} of single letters or whole numbers; {@code 1,50 1.5 1{,}5 3/2 ½}.
 */
final class Spelling {

  private static final char FRACTION = '\uE000';
  private static final char ROOT = '√';

  /** Parts a whole number from the fraction behind it, so that 1½ is not read as 11/2. */
  private static final char MIXED = '\uE001';

  private static final Map<String, String> COMMANDS = commands();

  private static final Pattern UNSEEN =
      Pattern.compile("[\u200B-\u200D\u2060\uFEFF\u00AD]|&(?:nbsp|ensp|emsp|thinsp);");
  private static final Pattern TAG =
      Pattern.compile("</?(?:b|i|u|em|strong|p|br|span|div)(?:\\s[^<>]*)?/?>");
  private static final Pattern RAISED_TAG = Pattern.compile("<sup>([^<>]*)</sup>");
  private static final Pattern LOWERED_TAG = Pattern.compile("<sub>([^<>]*)</sub>");
  private static final Pattern ENTITY = Pattern.compile("&([A-Za-z]+);");
  private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹⁺⁻]+");
  private static final Pattern LOWERED = Pattern.compile("[₀-₉₊₋]+");
  private static final Pattern FONT =
      Pattern.compile("\\\\(?:text|mathrm|mathbf|mathit|mathsf|operatorname)\\s*\\{([^{}]*)\\}");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|[^A-Za-z])");
  private static final Pattern DEGREE = Pattern.compile("\\^(?:°|\\{\\s*°\\s*\\})");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}$~]+|\\{\\s*\\}");
  private static final String TOKEN = "(\\{[^{}]*\\}|[^{}])";
  private static final Pattern PAIR = Pattern.compile(FRACTION + TOKEN + TOKEN);
  private static final Pattern SCRIPT = Pattern.compile("([\\^_])(-\\d+|[^{}])");
  private static final Pattern UNDER_ROOT =
      Pattern.compile(ROOT + "(?:(\\d+(?:[.,]\\d+)?|\\p{L})|\\(([^()]*)\\))");
  private static final Pattern DOT = Pattern.compile("(?<![\\d.,])(\\d+)\\.(\\d+)(?![.,]?\\d)");
  private static final Pattern RATIO =
      Pattern.compile("(?<![\\d,/])(\\d{1,33}(?:,\\d{1,33})?)(?:/(\\d{1,33})(?![\\d,/]))?");
  private static final Pattern END = Pattern.compile("[.;]+$");

  private Spelling() {}

  /** The spelling of a text; empty if there is nothing to read in it. */
  static String of(String text) {
    String plain = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    String marked = BLANK.matcher(signs(marks(plain))).replaceAll("");
    String scripts = SCRIPT.matcher(marked).replaceAll("$1{$2}");
    String roots = UNDER_ROOT.matcher(scripts).replaceAll(Spelling::underRoot);
    String fractions = PAIR.matcher(roots).replaceAll(pair -> fraction(pair, roots));
    String commas = DOT.matcher(fractions).replaceAll("$1,$2");
    return END.matcher(RATIO.matcher(commas).replaceAll(Spelling::reduced)).replaceAll("");
  }

  /** HTML and Unicode scripts as those of TeX. */
  private static String marks(String text) {
    String tags = RAISED_TAG.matcher(text).replaceAll("^{$1}");
    tags = LOWERED_TAG.matcher(tags).replaceAll("_{$1}");
    tags = TAG.matcher(tags).replaceAll("");
    tags = ENTITY.matcher(tags).replaceAll(entity -> command(entity.group(1), entity.group()));
    tags = RAISED.matcher(tags).replaceAll(run -> "^{" + digits(run.group()) + "}");
    tags = LOWERED.matcher(tags).replaceAll(run -> "_{" + digits(run.group()) + "}");
    return tags.replace("{,}", ",")
        .replace("½", FRACTION + "{1}{2}")
        .replace("¼", FRACTION + "{1}{4}")
        .replace("¾", FRACTION + "{3}{4}");
  }

  private static String digits(String run) {
    return Normalizer.normalize(run, Normalizer.Form.NFKC).replace('\u2212', '-');
  }

  /** Commands of TeX as the signs they print, and the shapes of a sign as one. */
  private static String signs(String text) {
    String words = FONT.matcher(text).replaceAll(font -> Matcher.quoteReplacement(font.group(1)));
    words = COMMAND.matcher(words).replaceAll(found -> command(found.group(1), found.group()));
    return DEGREE
        .matcher(words)
        .replaceAll("°")
        .replace('\u2212', '-')
        .replace('\u2013', '-')
        .replace('×', '·')
        .replace('⋅', '·')
        .replace('∙', '·')
        .replace('*', '·')
        .replace('\u00B5', 'μ')
        .replace('\u2126', 'Ω')
        .replace('⁄', '/');
  }

  private static String command(String name, String written) {
    return Matcher.quoteReplacement(COMMANDS.getOrDefault(name, written));
  }

  private static String underRoot(MatchResult root) {
    String number = root.group(1) == null ? root.group(2) : root.group(1);
    return ROOT + Matcher.quoteReplacement("{" + number + "}");
  }

  private static String fraction(MatchResult pair, String text) {
    String top = pair.group(1).replaceAll("[{}]", "");
    String bottom = pair.group(2).replaceAll("[{}]", "");
    if (!isSingle(top) || !isSingle(bottom)) {
      return Matcher.quoteReplacement(FRACTION + "{" + top + "}{" + bottom + "}");
    }
    boolean mixed = pair.start() > 0 && Character.isDigit(text.charAt(pair.start() - 1));
    boolean negative = top.startsWith("-") != bottom.startsWith("-");
    String ratio = top.replace("-", "") + "/" + bottom.replace("-", "");
    return Matcher.quoteReplacement((mixed ? "" + MIXED : "") + (negative ? "-" : "") + ratio);
  }

  private static boolean isSingle(String part) {
    return part.matches("-?(?:\\d+|\\p{L})");
  }

  private static String reduced(MatchResult number) {
    BigDecimal decimal = new BigDecimal(number.group(1).replace(',', '.'));
    BigInteger top = decimal.unscaledValue();
    BigInteger bottom = BigInteger.TEN.pow(decimal.scale());
    if (number.group(2) != null) {
      bottom = bottom.multiply(new BigInteger(number.group(2)));
    }
    if (bottom.signum() == 0) {
      return number.group();
    }
    BigInteger divisor = top.gcd(bottom);
    return top.divide(divisor) + "/" + bottom.divide(divisor);
  }

  /** What a command or an entity prints; nothing for spaces, sizes and fonts. */
  private static Map<String, String> commands() {
    Map<String, String> commands = new HashMap<>();
    String[] unseen = {
      "left",
      "right",
      "big",
      "Big",
      "bigg",
      "Bigg",
      "displaystyle",
      "textstyle",
      "limits",
      "quad",
      "qquad",
      "rm",
      "bf",
      "it",
      "thinspace",
      ",",
      ";",
      ":",
      "!",
      " ",
      "(",
      ")",
      "[",
      "]"
    };
    for (String name : unseen) {
      commands.put(name, "");
    }
    String[] printed = {
      "frac dfrac tfrac cfrac " + FRACTION,
      "sqrt radic " + ROOT,
      "cdot times middot ·",
      "div ÷",
      "pm plusmn ±",
      "minus -",
      "lt <",
      "gt >",
      "le leq leqslant ≤",
      "ge geq geqslant ≥",
      "ne neq ≠",
      "approx ≈",
      "infty infin ∞",
      "circ degree deg °",
      "in isin ∈",
      "notin ∉",
      "cup ∪",
      "cap ∩",
      "emptyset varnothing empty ∅",
      "Rightarrow rArr ⇒",
      "Leftrightarrow hArr ⇔",
      "to rightarrow rarr →",
      "pi π",
      "alpha α",
      "beta β",
      "gamma γ",
      "delta δ",
      "Delta Δ",
      "lambda λ",
      "mu μ",
      "rho ρ",
      "varphi φ",
      "omega ω",
      "Omega Ω",
      "% %"
    };
    for (String row : printed) {
      String[] names = row.split(" ", -1);
      for (int index = 0; index < names.length - 1; index++) {
        commands.put(names[index], names[names.length - 1]);
      }
    }
    return Map.copyOf(commands);
  }
}
