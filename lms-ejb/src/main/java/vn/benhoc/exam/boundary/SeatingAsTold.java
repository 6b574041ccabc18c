package vn.benhoc.exam.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seating as it was told before, to come back to. Who is not named in it has no seat afterwards
 * and keeps their form.
 */
public record SeatingAsTold(List<ToldPlace> places) {

  public SeatingAsTold {
    places = List.copyOf(places);
  }

  /**
   * One candidate's part of it.
   *
   * @param form its code
   * @param roomId null for a candidate without a seat, as row and column are
   */
  public record ToldPlace(
      UUID candidateId,
      @Nullable String form,
      @Nullable UUID roomId,
      @Nullable Integer row,
      @Nullable Integer column) {}
}
