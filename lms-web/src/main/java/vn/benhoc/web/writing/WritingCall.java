package vn.benhoc.web.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.web.http.Gzip;

/**
 * A call that may take the short way.
 *
 * @param device that calls; null if it names none
 */
record WritingCall(UUID attempt, Kind kind, @Nullable String device) {

  /** A page sends a few answers at once; what is longer may take longer. */
  static final int MOST_BYTES = 64 << 10;

  static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private static final Pattern ADDRESS = Pattern.compile("/api/v1/attempts/(" + ID + ")/([a-z-]+)");

  private static final Map<String, Kind> KINDS =
      Map.of("GET paper", Kind.PAPER, "PUT responses", Kind.SAVE, "POST hand-in", Kind.HAND_IN);

  private static final String JSON = "application/json";
  private static final Set<String> TAKEN = Set.of(JSON, "*/*");

  /** What is called. */
  enum Kind {
    PAPER,
    SAVE,
    HAND_IN
  }

  /** The call that a request is; empty if it is another one, or unusual in any way. */
  static Optional<WritingCall> of(HttpServletRequest request) {
    Matcher address = ADDRESS.matcher(path(request));
    if (!address.matches()) {
      return Optional.empty();
    }
    Kind kind = KINDS.get(request.getMethod() + " " + address.group(2));
    return kind != null && isUsual(kind, request)
        ? Optional.of(
            new WritingCall(
                UUID.fromString(address.group(1)), kind, request.getParameter("device")))
        : Optional.empty();
  }

  /** Where it goes within the application. */
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  boolean changesSomething() {
    return kind != Kind.PAPER;
  }

  private static boolean isUsual(Kind kind, HttpServletRequest request) {
    return takesJson(request.getHeader("Accept"))
        && switch (kind) {
          case PAPER -> isFirstReading(request);
          case SAVE -> hasBatch(request);
          case HAND_IN -> hasLittleBody(request);
        };
  }

  /** Without weights, as pages say it. */
  static boolean takesJson(@Nullable String accepted) {
    return accepted == null
        || Stream.of(accepted.split(",", -1)).map(String::strip).anyMatch(TAKEN::contains);
  }

  /** Who has the document already asks whether it is still the same. */
  private static boolean isFirstReading(HttpServletRequest request) {
    return Gzip.isTaken(request.getHeader("Accept-Encoding"))
        && request.getHeader("If-None-Match") == null
        && request.getHeader("If-Match") == null;
  }

  private static boolean hasBatch(HttpServletRequest request) {
    int length = request.getContentLength();
    return JSON.equals(request.getContentType()) && length > 0 && length <= MOST_BYTES;
  }

  /** What it says is not asked for. */
  private static boolean hasLittleBody(HttpServletRequest request) {
    return request.getContentLengthLong() <= MOST_BYTES
        && request.getHeader("Transfer-Encoding") == null;
  }
}
