package vn.benhoc.web.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** Versions as entity tags: {@code "7"}. */
public final class ETags {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private ETags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** An answer with its version. */
  public static Response with(Object body, long version) {
    return Response.ok(body).tag(of(version)).build();
  }

  /**
   * The version the caller has read.
   *
   * @throws RefusedException {@code version-required} without If-Match, {@code stale-version} if it
   *     is none of ours
   */
  public static long required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw RefusedException.of(PlatformRefusal.VERSION_REQUIRED);
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw RefusedException.of(PlatformRefusal.STALE_VERSION);
    }
    return Long.parseLong(tag.group(1));
  }

  /**
   * Compares what the caller has read with what there is.
   *
   * @throws RefusedException {@code version-required}, {@code stale-version}
   */
  public static void requireCurrent(@Nullable String ifMatch, long current) {
    if (required(ifMatch) != current) {
      throw RefusedException.of(PlatformRefusal.STALE_VERSION);
    }
  }
}
