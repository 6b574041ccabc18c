package vn.benhoc.web.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it travels (RFC 9457).
 *
 * @param body the document, as {@link #TYPE}
 * @param retryAfter seconds after which to ask again; null where that would not help
 */
public record Problem(int status, Locale language, String body, @Nullable String retryAfter) {

  public static final String TYPE = "application/problem+json";
}
