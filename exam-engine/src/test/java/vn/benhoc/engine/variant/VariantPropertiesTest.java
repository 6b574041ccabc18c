package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ShortItem;

class VariantPropertiesTest {

  private static final VariantGenerator QUADRATIC = VariantGenerator.of(Templates.quadratic());
  private static final VariantGenerator MEAN = VariantGenerator.of(Templates.mean());

  @Property(tries = 200)
  void aVariantIsReproducibleFromItsSeed(@ForAll long seed) {
    assertThat(VariantGenerator.of(Templates.quadratic()).draw(seed))
        .isEqualTo(QUADRATIC.draw(seed));
  }

  @Property(tries = 200)
  void theKeyOfTheQuadraticSolvesItAndNoDistractorIsTheKey(@ForAll long seed) {
    Variant variant = (Variant) QUADRATIC.draw(seed);
    ChoiceItem item = (ChoiceItem) variant.item();
    String key = variant.texts().options().get(item.key());
    int root = Integer.parseInt(key.replaceAll("[^-0-9]", ""));
    int b = whole(variant, "b");
    int c = whole(variant, "c");
    assertThat(root * root + b * root + c).isZero();
    assertThat(-b - root).as("the other root").isGreaterThan(root);
    assertThat(variant.texts().options().values()).doesNotHaveDuplicates().hasSize(4);
    assertThat(variant.texts().segments().get("stem")).doesNotContain("+ -", "--", "{{");
  }

  @Property(tries = 200)
  void theMeanIsTheMean(@ForAll long seed) {
    Variant variant = (Variant) MEAN.draw(seed);
    double sum = 0;
    for (String name : List.of("a", "b", "d")) {
      sum += ((Value.Decimal) variant.values().get(name)).number().doubleValue();
    }
    double key = ((ShortItem) variant.item()).key().value().doubleValue();
    assertThat(key).isCloseTo(sum / 3, within(1e-9));
  }

  @Property(tries = 300)
  void arithmeticIsThatOfExactFractions(@ForAll("trees") Tree tree) {
    Optional<Fraction> exact = tree.exact();
    CompiledExpression expression = CompiledExpression.of(tree.text());
    if (exact.isEmpty()) {
      assertThat(rejected(expression)).isTrue();
    } else if (tree.size().precision() - tree.size().scale() <= Limits.WHOLE_DIGITS) {
      BigDecimal wanted = exact.get().decimal();
      BigDecimal got = ((Value.Decimal) expression.evaluate(Map.of())).number();
      BigDecimal allowed = tree.size().multiply(new BigDecimal("1e-28"));
      assertThat(got.subtract(wanted).abs()).isLessThanOrEqualTo(allowed);
    }
  }

  @Property(tries = 300)
  void aFractionIsPrintedInLowestTerms(
      @ForAll @IntRange(min = -5000, max = 5000) int top,
      @ForAll @IntRange(min = 1, max = 5000) int bottom) {
    int divisor = BigInteger.valueOf(top).gcd(BigInteger.valueOf(bottom)).intValue();
    String printed =
        TextTemplate.of("{{(%d)/%d|frac}}".formatted(top, bottom), false).render(Map.of()).text();
    String sign = top < 0 ? "−" : "";
    int shown = Math.abs(top) / divisor;
    assertThat(printed).isEqualTo(sign + shown + (bottom == divisor ? "" : "/" + bottom / divisor));
  }

  @Property(tries = 300)
  void aPrintedNumberIsTheNumber(
      @ForAll @IntRange(min = -100_000, max = 100_000) int unscaled,
      @ForAll @IntRange(min = 0, max = 10) int scale) {
    BigDecimal number = BigDecimal.valueOf(unscaled, scale);
    String printed = TextTemplate.of("{{n}}", true).render(Map.of("n", Value.of(number))).text();
    assertThat(new BigDecimal(printed.replace("{,}", "."))).isEqualByComparingTo(number);
    assertThat(printed).doesNotMatch(".*,}[0-9]*0");
  }

  @Provide
  Arbitrary<Tree> trees() {
    Arbitrary<Tree> leaf = Arbitraries.integers().between(-9, 9).map(Leaf::new);
    return Arbitraries.lazyOf(
        () -> leaf,
        () -> leaf,
        () ->
            Combinators.combine(Arbitraries.of("+", "-", "*", "/"), trees(), trees())
                .as(Node::new)
                .filter(tree -> tree.text().length() <= 200));
  }

  private static boolean rejected(CompiledExpression expression) {
    try {
      expression.evaluate(Map.of());
      return false;
    } catch (RejectedException e) {
      return e.rejection() == Rejection.UNDEFINED_VALUE;
    }
  }

  private static int whole(Variant variant, String name) {
    return ((Value.Decimal) variant.values().get(name)).number().intValueExact();
  }

  /** An expression with its exact value. */
  interface Tree {
    String text();

    Optional<Fraction> exact();

    /** A bound of every number met on the way. */
    BigDecimal size();
  }

  record Leaf(int number) implements Tree {
    @Override
    public String text() {
      return number < 0 ? "(" + number + ")" : "" + number;
    }

    @Override
    public Optional<Fraction> exact() {
      return Optional.of(new Fraction(BigInteger.valueOf(number), BigInteger.ONE));
    }

    @Override
    public BigDecimal size() {
      return BigDecimal.TEN;
    }
  }

  record Node(String sign, Tree left, Tree right) implements Tree {
    @Override
    public String text() {
      return "(" + left.text() + sign + right.text() + ")";
    }

    @Override
    public Optional<Fraction> exact() {
      return left.exact().flatMap(a -> right.exact().flatMap(b -> a.with(sign, b)));
    }

    @Override
    public BigDecimal size() {
      BigDecimal here = exact().map(value -> value.decimal().abs()).orElse(BigDecimal.ONE);
      BigDecimal inverse =
          right
              .exact()
              .filter(value -> sign.equals("/") && value.top().signum() != 0)
              .map(value -> BigDecimal.ONE.divide(value.decimal().abs(), MathContext.DECIMAL64))
              .orElse(BigDecimal.ONE);
      return left.size()
          .multiply(right.size())
          .add(here)
          .multiply(inverse.max(BigDecimal.ONE))
          .multiply(inverse.max(BigDecimal.ONE));
    }
  }

  record Fraction(BigInteger top, BigInteger bottom) {
    Optional<Fraction> with(String sign, Fraction other) {
      return switch (sign) {
        case "+" -> Optional.of(plus(other));
        case "-" -> Optional.of(plus(new Fraction(other.top.negate(), other.bottom)));
        case "*" ->
            Optional.of(new Fraction(top.multiply(other.top), bottom.multiply(other.bottom)));
        default ->
            other.top.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(top.multiply(other.bottom), bottom.multiply(other.top)));
      };
    }

    private Fraction plus(Fraction other) {
      return new Fraction(
          top.multiply(other.bottom).add(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }

    BigDecimal decimal() {
      return new BigDecimal(top).divide(new BigDecimal(bottom), new MathContext(60));
    }
  }
}
