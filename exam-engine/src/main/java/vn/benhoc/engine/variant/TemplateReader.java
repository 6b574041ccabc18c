package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.benhoc.engine.diagnostic.Diagnostic;

/** Reads a template once: names in order, then everything that uses them. */
final class TemplateReader {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,31}");

  private final Template template;
  private final Faults faults = new Faults();

  private TemplateReader(Template template) {
    this.template = template;
  }

  /**
   * What reading found.
   *
   * @param faults what must be put right first, in the order of the template
   * @param unused paths of variables and derived values that nothing uses
   * @param compiled empty if there are faults
   */
  record Reading(
      List<Diagnostic> faults, List<String> unused, Optional<CompiledTemplate> compiled) {}

  static Reading read(Template template) {
    return new TemplateReader(template).read();
  }

  private Reading read() {
    Template.Names names = template.names();
    if (names.variables().size() + names.derived().size() > Limits.NAMES
        || names.constraints().size() > Limits.NAMES) {
      faults.add(Diagnostic.of("", "names-too-many"));
      return new Reading(faults.found(), List.of(), Optional.empty());
    }
    readVariables(names.variables());
    Map<String, CompiledExpression> derived = readDerived(names.derived());
    List<CompiledExpression> constraints = readConstraints(names.constraints());
    Map<String, TextTemplate> segments = readSegments();
    Optional<ItemMaker> maker = ContentReader.read(template, faults);
    boolean faultless = faults.found().isEmpty();
    return new Reading(
        faults.found(),
        unused(names),
        maker
            .filter(made -> faultless)
            .map(
                made ->
                    new CompiledTemplate(
                        new CompiledTemplate.Names(
                            template.ref(), names.variables(), derived, constraints),
                        segments,
                        made)));
  }

  private void readVariables(List<Variable> variables) {
    for (int index = 0; index < variables.size(); index++) {
      Variable variable = variables.get(index);
      String path = "/variables/" + index;
      define(path, variable.name(), variable.type());
      sizeFault(variable)
          .ifPresentOrElse(
              code -> faults.add(Diagnostic.of(path, code)), () -> readValues(path, variable));
    }
  }

  private static Optional<String> sizeFault(Variable variable) {
    if (variable instanceof Variable.Range range && range.step().signum() <= 0) {
      return Optional.of("step-not-positive");
    }
    if (variable.count() == 0) {
      return Optional.of("values-missing");
    }
    if (variable instanceof Variable.Range range && !range.isBounded()) {
      return Optional.of("value-out-of-range");
    }
    return variable.count() > variable.most() ? Optional.of("values-too-many") : Optional.empty();
  }

  private void readValues(String path, Variable variable) {
    if (variable instanceof Variable.Range range) {
      if (!range.isExact()) {
        faults.add(Diagnostic.of(path, "value-out-of-range"));
      }
      return;
    }
    Set<Value> values = new HashSet<>();
    for (int index = 0; index < variable.count(); index++) {
      Value value = variable.value(index);
      Optional<String> fault = valueFault(value);
      if (fault.isPresent()) {
        faults.add(Diagnostic.of(path, fault.get()));
        return;
      }
      if (!values.add(value)) {
        faults.add(Diagnostic.of(path, "value-repeated", Map.of("index", "" + index)));
        return;
      }
    }
  }

  private static Optional<String> valueFault(Value value) {
    if (value instanceof Value.Decimal decimal) {
      return Arithmetic.isExact(decimal.number())
          ? Optional.empty()
          : Optional.of("value-out-of-range");
    }
    return ((Value.Text) value).text().length() > Limits.VALUE_LENGTH
        ? Optional.of("value-too-long")
        : Optional.empty();
  }

  private void define(String path, String name, Value.Type type) {
    if (!NAME.matcher(name).matches()) {
      faults.add(Diagnostic.of(path, "name-not-valid", Map.of("name", name)));
    } else if (Operations.isReserved(name)) {
      faults.add(Diagnostic.of(path, "name-reserved", Map.of("name", name)));
    } else if (faults.isKnown(name)) {
      faults.add(Diagnostic.of(path, "name-repeated", Map.of("name", name)));
      faults.distrust(name);
    } else {
      faults.define(name, type);
    }
  }

  private Map<String, CompiledExpression> readDerived(List<Derived> derived) {
    Map<String, Set<String>> uses = new HashMap<>();
    List<Optional<CompiledExpression>> read = new ArrayList<>();
    for (int index = 0; index < derived.size(); index++) {
      Derived value = derived.get(index);
      Optional<CompiledExpression> expression =
          faults.expression("/derived/" + index, value.expression());
      read.add(expression);
      uses.put(value.name(), expression.map(CompiledExpression::names).orElse(Set.of()));
    }
    Map<String, CompiledExpression> inOrder = new LinkedHashMap<>();
    for (int index = 0; index < derived.size(); index++) {
      String path = "/derived/" + index;
      String name = derived.get(index).name();
      Optional<Value.Type> type =
          read.get(index).flatMap(expression -> typeOf(path, name, expression, uses));
      if (type.isEmpty()) {
        faults.distrust(name);
      }
      type.ifPresent(known -> define(path, name, known));
      read.get(index).ifPresent(expression -> inOrder.put(name, expression));
    }
    return inOrder;
  }

  private Optional<Value.Type> typeOf(
      String path, String name, CompiledExpression expression, Map<String, Set<String>> uses) {
    Optional<String> later =
        expression.names().stream()
            .filter(Predicate.not(faults::isKnown))
            .filter(uses::containsKey)
            .findFirst();
    if (later.isPresent()) {
      String code = reaches(later.get(), name, uses) ? "cycle" : "used-before-defined";
      faults.add(Diagnostic.of(path, code, Map.of("name", later.get())));
      return Optional.empty();
    }
    return faults.attempt(path, () -> faults.typeOf(expression)).flatMap(known -> known);
  }

  private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      if (name.equals(to)) {
        return true;
      }
      if (seen.add(name)) {
        open.addAll(uses.getOrDefault(name, Set.of()));
      }
    }
    return false;
  }

  private List<CompiledExpression> readConstraints(List<String> constraints) {
    List<CompiledExpression> read = new ArrayList<>();
    for (int index = 0; index < constraints.size(); index++) {
      faults
          .expression("/constraints/" + index, constraints.get(index), Value.Type.TRUTH)
          .ifPresent(read::add);
    }
    return read;
  }

  private Map<String, TextTemplate> readSegments() {
    Map<String, TextTemplate> read = new LinkedHashMap<>();
    if (template.segments().size() > Limits.SEGMENTS) {
      faults.add(Diagnostic.of("/segments", "segments-too-many"));
      return read;
    }
    for (int index = 0; index < template.segments().size(); index++) {
      Segment segment = template.segments().get(index);
      String path = "/segments/" + index;
      Optional<TextTemplate> text = faults.text(path, segment.text(), template.tex());
      if (text.isPresent() && read.put(segment.name(), text.get()) != null) {
        faults.add(Diagnostic.of(path, "segment-repeated", Map.of("name", segment.name())));
      }
    }
    return read;
  }

  private List<String> unused(Template.Names names) {
    List<String> unused = new ArrayList<>();
    for (int index = 0; index < names.variables().size(); index++) {
      if (!faults.isUsed(names.variables().get(index).name())) {
        unused.add("/variables/" + index);
      }
    }
    for (int index = 0; index < names.derived().size(); index++) {
      if (!faults.isUsed(names.derived().get(index).name())) {
        unused.add("/derived/" + index);
      }
    }
    return unused;
  }
}
