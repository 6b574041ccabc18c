package vn.benhoc.bank.control;

import java.util.List;
import java.util.UUID;

/**
 * To whom what is imported belongs.
 *
 * @param authors take turns; items of one stimulus stay with one of them
 */
public record ImportOwner(UUID unit, List<UUID> authors) {

  public ImportOwner {
    authors = List.copyOf(authors);
  }

  public static ImportOwner of(UUID unit, UUID author) {
    return new ImportOwner(unit, List.of(author));
  }

  UUID author(int turn) {
    return authors.get(Math.floorMod(turn, authors.size()));
  }
}
