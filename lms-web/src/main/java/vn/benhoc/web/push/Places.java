package vn.benhoc.web.push;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * So many places for everybody. Whoever comes when theirs are taken gets the place of their own
 * oldest: that is more likely one whose page is gone. Safe for use by many threads.
 */
final class Places<T> {

  private final int most;
  private final Map<UUID, List<T>> taken = new ConcurrentHashMap<>();

  Places(int most) {
    this.most = most;
  }

  /** Takes a place; the answer is who had to go for it. */
  Optional<T> enter(UUID whose, T one) {
    List<T> gone = new ArrayList<>(1);
    taken.compute(
        whose,
        (any, before) -> {
          gone.clear();
          List<T> known = before == null ? List.of() : before;
          if (known.size() >= most) {
            gone.add(known.get(0));
          }
          return Stream.concat(known.stream().skip(gone.size()), Stream.of(one)).toList();
        });
    return gone.stream().findFirst();
  }

  /** Gives a place back; one that had to go before has none. */
  void leave(UUID whose, T one) {
    taken.computeIfPresent(
        whose,
        (any, before) -> {
          List<T> left = before.stream().filter(other -> !other.equals(one)).toList();
          return left.isEmpty() ? null : left;
        });
  }

  /** How many have places. */
  int size() {
    return taken.size();
  }
}
