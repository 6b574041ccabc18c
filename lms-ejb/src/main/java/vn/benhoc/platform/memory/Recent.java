package vn.benhoc.platform.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Keeps what was used last, as much as it may weigh. Whatever it holds can be had again elsewhere,
 * so nothing is lost with an entry. Safe for use by many threads.
 */
public final class Recent<K, V> {

  private static final int LOCKS = 64;

  private final long most;
  private final ToLongFunction<V> weight;
  private final Map<K, V> entries = new LinkedHashMap<>(64, 0.75f, true);
  private final Object[] loading = new Object[LOCKS];

  /** How often keys of each part were forgotten. */
  private final long[] forgets = new long[LOCKS];

  private long weighs;

  private Recent(long most, ToLongFunction<V> weight) {
    this.most = most;
    this.weight = weight;
    for (int i = 0; i < LOCKS; i++) {
      loading[i] = new Object();
    }
  }

  /** Keeps that many entries. */
  public static <K, V> Recent<K, V> entries(int most) {
    return new Recent<>(most, value -> 1);
  }

  /** Keeps entries that together weigh no more; one that weighs more by itself is not kept. */
  public static <K, V> Recent<K, V> weighing(long most, ToLongFunction<V> weight) {
    return new Recent<>(most, weight);
  }

  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(entries.get(key));
  }

  /**
   * The entry, loaded if it is not here. Many who ask at once wait for one load. What is forgotten
   * while it is loaded is not kept: the load may have read what was there before.
   */
  public V get(K key, Function<? super K, ? extends V> load) {
    return find(key, any -> true, missing -> Optional.of(load.apply(missing))).orElseThrow();
  }

  /** The same for what may not exist, and for what is good for a while only. */
  public Optional<V> find(K key, Predicate<? super V> good, Function<? super K, Optional<V>> load) {
    Optional<V> known = find(key).filter(good);
    if (known.isPresent()) {
      return known;
    }
    synchronized (loading[part(key)]) {
      known = find(key).filter(good);
      return known.isPresent() ? known : load(key, load);
    }
  }

  private Optional<V> load(K key, Function<? super K, Optional<V>> load) {
    long[] before = forgets();
    Optional<V> loaded = load.apply(key);
    loaded.ifPresent(value -> putUnlessForgotten(key, value, before));
    return loaded;
  }

  /**
   * Loads several entries at once, whether they are here or not. What is forgotten meanwhile is not
   * kept, as with one; it is in the answer all the same.
   */
  public Map<K, V> load(Supplier<Map<K, V>> load) {
    long[] before = forgets();
    Map<K, V> loaded = load.get();
    loaded.forEach((key, value) -> putUnlessForgotten(key, value, before));
    return loaded;
  }

  private static int part(Object key) {
    return Math.floorMod(key.hashCode(), LOCKS);
  }

  public synchronized void put(K key, V value) {
    V replaced = entries.put(key, value);
    weighs += weight.applyAsLong(value) - (replaced == null ? 0 : weight.applyAsLong(replaced));
    var eldest = entries.entrySet().iterator();
    while (weighs > most && eldest.hasNext()) {
      weighs -= weight.applyAsLong(eldest.next().getValue());
      eldest.remove();
    }
  }

  public synchronized void forget(K key) {
    forgets[part(key)]++;
    V gone = entries.remove(key);
    weighs -= gone == null ? 0 : weight.applyAsLong(gone);
  }

  /** The keys of the entries of that kind, as they are now; for what happens rarely. */
  public synchronized List<K> keys(Predicate<? super V> kind) {
    return entries.entrySet().stream()
        .filter(entry -> kind.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Forgets every entry of that kind; for what happens rarely. */
  public synchronized void forgetIf(Predicate<V> kind) {
    for (int part = 0; part < LOCKS; part++) {
      forgets[part]++;
    }
    entries.values().removeIf(kind);
    weighs = entries.values().stream().mapToLong(weight).sum();
  }

  private synchronized long[] forgets() {
    return forgets.clone();
  }

  private synchronized void putUnlessForgotten(K key, V value, long[] before) {
    if (forgets[part(key)] == before[part(key)]) {
      put(key, value);
    }
  }
}
