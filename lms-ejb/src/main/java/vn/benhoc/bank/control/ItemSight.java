package vn.benhoc.bank.control;

import java.util.List;
import java.util.UUID;

/**
 * What somebody may see of the bank: everything that isn't a draft, their own drafts, and those of
 * the units they read.
 *
 * @param paths paths of units, tops of the subtrees; only their tops own items
 */
public record ItemSight(boolean all, UUID person, List<String> paths) {

  public ItemSight {
    paths = List.copyOf(paths);
  }

  List<UUID> units() {
    return paths.stream().map(ItemSight::last).toList();
  }

  private static UUID last(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return UUID.fromString(trimmed.substring(trimmed.lastIndexOf('/') + 1));
  }
}
