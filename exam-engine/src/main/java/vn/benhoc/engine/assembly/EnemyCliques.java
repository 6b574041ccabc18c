package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Enemies of each other, all with all, as one quota instead of one for every pair. In whole numbers
 * that says the same; a relaxation, which may take half of each of two enemies, learns far more
 * from it (Padberg, "On the facial structure of set packing polyhedra", Mathematical Programming 5,
 * 1973).
 */
final class EnemyCliques {

  private static final int ENEMIES = 2;

  private final Map<Integer, TreeSet<Integer>> enemies = new TreeMap<>();
  private final Set<List<Integer>> told = new HashSet<>();

  private EnemyCliques() {}

  /** The same quotas, those of enemies gathered; which pairs come together depends on the order. */
  static List<Quota> gathered(List<Quota> quotas) {
    EnemyCliques cliques = new EnemyCliques();
    quotas.stream().filter(EnemyCliques::isPair).forEach(cliques::add);
    List<Quota> gathered = new ArrayList<>();
    for (Quota quota : quotas) {
      if (!isPair(quota)) {
        gathered.add(quota);
      } else if (!cliques.told.contains(pair(quota.items()[0], quota.items()[1]))) {
        int[] all = cliques.around(quota.items());
        gathered.add(new Quota(all, quota.bins(), quota.most(), quota.source()));
      }
    }
    return gathered;
  }

  private static boolean isPair(Quota quota) {
    return quota.source() instanceof Constraint.EnemiesApart && quota.items().length == ENEMIES;
  }

  private void add(Quota pair) {
    for (int at = 0; at < ENEMIES; at++) {
      enemies
          .computeIfAbsent(pair.items()[at], any -> new TreeSet<>())
          .add(pair.items()[ENEMIES - 1 - at]);
    }
  }

  /** A pair with all it can be joined by, one after the other; then all its pairs are told. */
  private int[] around(int[] pair) {
    List<Integer> all = new ArrayList<>(List.of(pair[0], pair[1]));
    for (int other : enemies.getOrDefault(pair[0], new TreeSet<>())) {
      if (other != pair[1]
          && all.stream()
              .allMatch(one -> enemies.getOrDefault(other, new TreeSet<>()).contains(one))) {
        all.add(other);
      }
    }
    all.sort(Comparator.naturalOrder());
    for (int first = 0; first < all.size(); first++) {
      for (int second = first + 1; second < all.size(); second++) {
        told.add(pair(all.get(first), all.get(second)));
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<Integer> pair(int one, int other) {
    int[] pair = {one, other};
    Arrays.sort(pair);
    return List.of(pair[0], pair[1]);
  }
}
