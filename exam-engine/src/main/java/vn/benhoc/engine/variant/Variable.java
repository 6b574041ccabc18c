package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A variable of a template: a name and the values it takes, each equally likely. Any content can be
 * put into a record; {@link TemplateCheck} says what is wrong with it. Immutable.
 */
public sealed interface Variable {

  /** Its name: a letter, then letters, digits and underscores, at most 32; case matters. */
  String name();

  /** The type of all its values. */
  Value.Type type();

  /** How many values it takes, from 0; more than {@link #most} counts as one more. */
  int count();

  /** How many values it may take: {@link Limits#VALUES} of a range, {@link Limits#LISTED} else. */
  default int most() {
    return Limits.LISTED;
  }

  /**
   * One of its values.
   *
   * @param index from 0 to below {@link #count()}
   */
  Value value(int index);

  /**
   * The numbers {@code from}, {@code from + step}, … up to {@code to}.
   *
   * @param name see {@link Variable#name()}
   * @param from the first number
   * @param to the bound, itself a value if the steps meet it
   * @param step above zero
   */
  record Range(String name, BigDecimal from, BigDecimal to, BigDecimal step) implements Variable {

    /** A range from decimal texts with a dot. */
    public static Range of(String name, String from, String to, String step) {
      return new Range(name, new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
    }

    /** The whole numbers from one to another, both included. */
    public static Range whole(String name, int from, int to) {
      return new Range(name, BigDecimal.valueOf(from), BigDecimal.valueOf(to), BigDecimal.ONE);
    }

    @Override
    public Value.Type type() {
      return Value.Type.NUMBER;
    }

    @Override
    public int most() {
      return Limits.VALUES;
    }

    /** Whether its bounds and its step can be computed with. */
    boolean isBounded() {
      return Stream.of(from, to, step).allMatch(Arithmetic::isExact);
    }

    /** Whether none of its values needs more digits than are computed with. */
    boolean isExact() {
      BigDecimal largest = from.abs().max(to.abs());
      long before = largest.signum() == 0 ? 0 : Arithmetic.exponent(largest) + 1;
      int places = step.stripTrailingZeros().scale();
      if (from.signum() != 0) {
        places = Math.max(places, from.stripTrailingZeros().scale());
      }
      return before + places <= Limits.PRECISION.getPrecision();
    }

    @Override
    public int count() {
      if (step.signum() <= 0 || to.compareTo(from) < 0) {
        return 0;
      }
      if (!isBounded()) {
        return most() + 1;
      }
      BigDecimal most = BigDecimal.valueOf(Limits.VALUES);
      if (to.subtract(from).compareTo(step.multiply(most)) >= 0) {
        return Limits.VALUES + 1;
      }
      return to.subtract(from).divide(step, 0, RoundingMode.FLOOR).intValueExact() + 1;
    }

    @Override
    public Value value(int index) {
      return Value.of(from.add(step.multiply(BigDecimal.valueOf(index))));
    }
  }

  /**
   * The numbers of a list.
   *
   * @param name see {@link Variable#name()}
   * @param numbers the numbers, all different
   */
  record Numbers(String name, List<BigDecimal> numbers) implements Variable {
    public Numbers {
      numbers = List.copyOf(numbers);
    }

    /** A list of numbers from decimal texts with a dot. */
    public static Numbers of(String name, String... decimals) {
      return new Numbers(name, List.of(decimals).stream().map(BigDecimal::new).toList());
    }

    @Override
    public Value.Type type() {
      return Value.Type.NUMBER;
    }

    @Override
    public int count() {
      return Math.min(numbers.size(), most() + 1);
    }

    @Override
    public Value value(int index) {
      return Value.of(numbers.get(index));
    }
  }

  /**
   * The texts of a list.
   *
   * @param name see {@link Variable#name()}
   * @param texts the texts, all different, marked up like the segments they go into
   */
  record Texts(String name, List<String> texts) implements Variable {
    public Texts {
      texts = List.copyOf(texts);
    }

    /** A list of texts. */
    public static Texts of(String name, String... texts) {
      return new Texts(name, List.of(texts));
    }

    @Override
    public Value.Type type() {
      return Value.Type.TEXT;
    }

    @Override
    public int count() {
      return Math.min(texts.size(), most() + 1);
    }

    @Override
    public Value value(int index) {
      return new Value.Text(texts.get(index));
    }
  }
}
