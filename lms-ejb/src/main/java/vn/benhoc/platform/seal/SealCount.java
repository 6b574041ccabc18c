package vn.benhoc.platform.seal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many sealed texts there are of each key.
 *
 * @param texts by the name of the key; {@link #UNSEALED} for texts that should be sealed and are
 *     not
 */
public record SealCount(SortedMap<String, Long> texts) {

  /** No key has this name. */
  static final String UNSEALED = "?";

  static SealCount of(Map<String, Long> texts) {
    return new SealCount(new TreeMap<>(texts));
  }

  /** The keys that sealed any of them. */
  Set<String> keys() {
    return texts.keySet().stream()
        .filter(name -> !name.equals(UNSEALED))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of other keys than that one. */
  SealCount without(String key) {
    return without(Set.of(key));
  }

  /** Those of other keys than these. */
  SealCount without(Collection<String> keys) {
    SortedMap<String, Long> others = new TreeMap<>(texts);
    others.keySet().removeAll(keys);
    return new SealCount(others);
  }

  /** Those of these keys. */
  SealCount within(Collection<String> keys) {
    SortedMap<String, Long> some = new TreeMap<>(texts);
    some.keySet().retainAll(keys);
    return new SealCount(some);
  }

  long total() {
    return texts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Such as {@code k1:3 k2:40}; a dash for none. */
  @Override
  public String toString() {
    return texts.isEmpty()
        ? "-"
        : texts.entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue())
            .collect(Collectors.joining(","));
  }
}
