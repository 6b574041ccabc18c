package vn.benhoc.bank.control;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The versions that a paper uses.
 *
 * @param at when it was drawn
 */
public record UsedVersions(Set<UUID> versionIds, Instant at) {

  private static final String BETWEEN = " ";
  private static final Pattern SPACE = Pattern.compile(BETWEEN);

  public UsedVersions {
    versionIds = Set.copyOf(versionIds);
  }

  /** As it is sealed: by their ids, so that the list tells nothing of an order. */
  static String write(Collection<UUID> versionIds) {
    return versionIds.stream()
        .map(UUID::toString)
        .distinct()
        .sorted()
        .collect(Collectors.joining(BETWEEN));
  }

  static UsedVersions read(String list, Instant at) {
    return new UsedVersions(
        SPACE
            .splitAsStream(list)
            .filter(id -> !id.isEmpty())
            .map(UUID::fromString)
            .collect(Collectors.toSet()),
        at);
  }
}
