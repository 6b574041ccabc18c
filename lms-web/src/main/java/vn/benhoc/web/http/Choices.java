package vn.benhoc.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** Query parameters that name one of a few things by its code. */
public final class Choices {

  private Choices() {}

  /**
   * The constant with that code; null if nothing was asked for.
   *
   * @throws RefusedException {@code input-not-valid} if there is no such code
   */
  public static <T> @Nullable T of(
      String parameter, @Nullable String text, T[] constants, Function<T, String> code) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    return Arrays.stream(constants)
        .filter(constant -> code.apply(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> unknown(parameter, constants, code));
  }

  private static <T> RefusedException unknown(
      String parameter, T[] constants, Function<T, String> code) {
    String expected = Arrays.stream(constants).map(code).collect(Collectors.joining(", "));
    return RefusedException.located(
        PlatformRefusal.INPUT_NOT_VALID,
        List.of(Finding.at("?" + parameter, "field-choice", Map.of("expected", expected))));
  }
}
