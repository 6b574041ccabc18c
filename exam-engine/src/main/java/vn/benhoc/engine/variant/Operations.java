package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Operation.between;
import static vn.benhoc.engine.variant.Operation.comparison;
import static vn.benhoc.engine.variant.Operation.equality;
import static vn.benhoc.engine.variant.Operation.fold;
import static vn.benhoc.engine.variant.Operation.junction;
import static vn.benhoc.engine.variant.Operation.ofOne;
import static vn.benhoc.engine.variant.Operation.ofTwo;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The complete list of what an expression may use; the package description tells what each does.
 */
final class Operations {

  /** Names with a value of their own. */
  static final Map<String, Value> CONSTANTS =
      Map.of(
          "pi", Inexact.rounded(Arithmetic.PI),
          "true", new Value.Truth(true),
          "false", new Value.Truth(false));

  private static final List<Operation> ALL =
      Stream.of(operators(), arithmetic(), counting(), transcendental())
          .flatMap(List::stream)
          .toList();

  private Operations() {}

  /** The operation of this name at this place; names are case-sensitive. */
  static Optional<Operation> find(Operation.Place place, String name) {
    return ALL.stream()
        .filter(operation -> operation.place() == place && operation.name().equals(name))
        .findFirst();
  }

  /** Whether a variable must not have this name. */
  static boolean isReserved(String name) {
    return CONSTANTS.containsKey(name) || find(Operation.Place.FUNCTION, name).isPresent();
  }

  /**
   * The type of a constant or of one of these names.
   *
   * @throws TemplateFault {@code name-unknown}
   */
  static Value.Type typeOf(String name, Map<String, Value.Type> types) {
    return Optional.ofNullable(CONSTANTS.get(name))
        .map(Value::type)
        .or(() -> Optional.ofNullable(types.get(name)))
        .orElseThrow(() -> TemplateFault.of("name-unknown", "name", name));
  }

  private static List<Operation> operators() {
    return List.of(
        Operation.negation(),
        Operation.not(),
        between("^", 80, Inexact::power),
        between("*", 30, Inexact::multiply),
        between("/", 30, Inexact::divide),
        between("+", 20, Inexact::add),
        between("-", 20, Inexact::subtract),
        comparison("<", (a, b) -> Exactness.compare(a, b) < 0),
        comparison("<=", (a, b) -> Exactness.compare(a, b) <= 0),
        comparison(">", (a, b) -> Exactness.compare(a, b) > 0),
        comparison(">=", (a, b) -> Exactness.compare(a, b) >= 0),
        equality("=", true),
        equality("==", true),
        equality("!=", false),
        equality("<>", false),
        junction("&&", 4, false),
        junction("||", 2, true));
  }

  private static List<Operation> arithmetic() {
    return List.of(
        Operation.choice(),
        Operation.wholeness(),
        ofOne("abs", Inexact::magnitude),
        ofOne("sign", Inexact::sign),
        ofOne("floor", number -> Inexact.whole(number, RoundingMode.FLOOR)),
        ofOne("ceil", number -> Inexact.whole(number, RoundingMode.CEILING)),
        ofTwo("round", Inexact::round),
        ofTwo("mod", Inexact::modulo),
        fold("min", (a, b) -> Inexact.chosen(a, b, a.number().min(b.number()))),
        fold("max", (a, b) -> Inexact.chosen(a, b, a.number().max(b.number()))),
        ofOne("sqrt", Inexact::squareRoot),
        ofTwo("root", Inexact::root));
  }

  private static List<Operation> counting() {
    return List.of(
        fold("gcd", Inexact.ofWhole(Arithmetic::greatestCommonDivisor)),
        fold("lcm", Inexact.ofWhole(Arithmetic::leastCommonMultiple)),
        ofOne("fact", Inexact::factorial),
        ofTwo("perm", Inexact.ofWhole(Arithmetic::permutations)),
        ofTwo("comb", Inexact.ofWhole(Arithmetic::combinations)));
  }

  private static List<Operation> transcendental() {
    return List.of(
        ofOne("exp", Transcendental::exponential),
        ofOne("ln", Transcendental::naturalLogarithm),
        ofOne("lg", Transcendental::decimalLogarithm),
        ofTwo("log", Transcendental::logarithm),
        ofOne("sin", Transcendental::sine),
        ofOne("cos", Transcendental::cosine),
        ofOne("tan", Transcendental::tangent),
        ofOne("asin", Transcendental::arcSine),
        ofOne("acos", Transcendental::arcCosine),
        ofOne("atan", Transcendental::arcTangent),
        ofOne("sind", degrees -> Transcendental.sine(Transcendental.radians(degrees))),
        ofOne("cosd", degrees -> Transcendental.cosine(Transcendental.radians(degrees))),
        ofOne("tand", degrees -> Transcendental.tangent(Transcendental.radians(degrees))),
        ofOne("asind", Transcendental::arcSineDegrees),
        ofOne("acosd", Transcendental::arcCosineDegrees),
        ofOne("atand", Transcendental::arcTangentDegrees));
  }
}
