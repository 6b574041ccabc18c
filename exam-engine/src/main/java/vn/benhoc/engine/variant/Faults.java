package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.benhoc.engine.diagnostic.Diagnostic;

/**
 * What is known and what was found while a template is read: names with their types, and faults. An
 * expression that uses a faulty name is not reported for that. Mutable; one for each reading.
 */
final class Faults {

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Value.Type> types = new TreeMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> faulty = new HashSet<>();

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  void define(String name, Value.Type type) {
    types.put(name, type);
  }

  /** From now on nothing is said about expressions with this name. */
  void distrust(String name) {
    faulty.add(name);
  }

  boolean isKnown(String name) {
    return types.containsKey(name) || faulty.contains(name);
  }

  boolean isUsed(String name) {
    return used.contains(name);
  }

  /** An expression that has this type; empty with a fault if it is anything else. */
  Optional<CompiledExpression> expression(String path, String text, Value.Type wanted) {
    return attempt(
        path,
        () -> {
          CompiledExpression read = CompiledExpression.of(text);
          typeOf(read)
              .filter(type -> type != wanted)
              .ifPresent(
                  type -> {
                    throw TemplateFault.of("type-not-" + wanted.code(), "type", type.code());
                  });
          return read;
        });
  }

  /** An expression of any type. */
  Optional<CompiledExpression> expression(String path, String text) {
    return attempt(path, () -> CompiledExpression.of(text));
  }

  /** Its type; empty if a name it uses is faulty. */
  Optional<Value.Type> typeOf(CompiledExpression expression) {
    used.addAll(expression.names());
    return expression.names().stream().anyMatch(faulty::contains)
        ? Optional.empty()
        : Optional.of(expression.type(types));
  }

  /** A text with placeholders; empty with a fault. */
  Optional<TextTemplate> text(String path, String text, boolean tex) {
    return attempt(
        path,
        () -> {
          TextTemplate read = TextTemplate.of(text, tex);
          read.expressions().forEach(expression -> used.addAll(expression.names()));
          if (read.expressions().stream()
              .noneMatch(expression -> expression.names().stream().anyMatch(faulty::contains))) {
            read.check(types);
          }
          return read;
        });
  }

  /** What reading yields; empty with a fault where it fails. */
  <T> Optional<T> attempt(String path, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (TemplateFault fault) {
      add(fault.at(path));
      return Optional.empty();
    }
  }
}
