package vn.benhoc.paper.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paper is sealed, how it may be opened, and who has looked into it.
 *
 * @param sealedUntil when time opens it; null where it is not sealed
 * @param mayLook whether the caller may look into it now
 * @param mayAsk whether the caller may ask for it to be opened early
 * @param openings the latest first
 * @param looks into its forms, the latest first; at most a hundred
 */
public record SealView(
    @Nullable Instant sealedUntil,
    boolean mayLook,
    boolean mayAsk,
    List<OpeningView> openings,
    List<Look> looks) {

  public SealView {
    openings = List.copyOf(openings);
    looks = List.copyOf(looks);
  }

  /**
   * A look into a form.
   *
   * @param withKey whether the keys were shown
   * @param early whether the paper was sealed then
   */
  public record Look(Instant at, String byName, String form, boolean withKey, boolean early) {}
}
