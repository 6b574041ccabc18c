package vn.benhoc.platform.audit;

/**
 * Where the chain ends: whoever has it written down outside the database sees when entries are cut
 * off its end.
 *
 * @param place of the last link, from 1; 0 where there is none yet
 * @param hash of the last link, 64 hexadecimal digits
 */
public record AuditEnd(long place, String hash) {

  private static final int SHORT = 16;

  /** As the check of the trail takes it ({@code -Dkept=…}). */
  String kept() {
    return place + ":" + hash;
  }

  /** The first sixteen digits of the hash: few enough to be read out, and taken by the check. */
  public String shortHash() {
    return hash.substring(0, SHORT);
  }
}
