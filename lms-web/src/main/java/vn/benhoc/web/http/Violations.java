package vn.benhoc.web.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** Tells broken constraints of Jakarta Validation as located findings. */
final class Violations {

  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private static final Set<ElementKind> NAMED = Set.of(ElementKind.PROPERTY, ElementKind.PARAMETER);

  private Violations() {}

  static RefusedException refusal(ConstraintViolationException violated) {
    List<Finding> findings =
        violated.getConstraintViolations().stream().map(Violations::finding).toList();
    return RefusedException.located(PlatformRefusal.INPUT_NOT_VALID, findings);
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String code = INNER_CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    Map<String, String> parameters =
        violation.getConstraintDescriptor().getAttributes().entrySet().stream()
            .filter(attribute -> attribute.getValue() instanceof Number)
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    return Finding.at(pointer(violation.getPropertyPath()), code, parameters);
  }

  /** The path below the method and its parameter, as a JSON pointer. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (NAMED.contains(node.getKind())) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
