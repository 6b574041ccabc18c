package vn.benhoc.platform.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the chain ends: whoever has it written down outside the database sees when entries are cut
 * off its end.
 *
 * @param place of the last link, from 1; 0 where there is none yet
 * @param hash of the last link, 64 hexadecimal digits
 */
public record AuditEnd(long place, String hash) {

  private static final int SHORT = 16;
  private static final Pattern KEPT = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

  /** An end as {@link #kept()} says it; empty if the text is none. */
  static Optional<AuditEnd> of(String kept) {
    Matcher found = KEPT.matcher(kept);
    return found.matches()
        ? Optional.of(new AuditEnd(Long.parseLong(found.group(1)), found.group(2)))
        : Optional.empty();
  }

  /** As the check of the trail takes it ({@code -Dkept=…}). */
  String kept() {
    return place + ":" + hash;
  }

  /** The first sixteen digits of the hash: few enough to be read out, and taken by the check. */
  public String shortHash() {
    return hash.substring(0, SHORT);
  }
}
