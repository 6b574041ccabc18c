package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many items of each {@link Route} one author may have written. Immutable and thread-safe.
 *
 * @param routes by route and bin, whether the bin is on the route
 * @param most by route, the most items of one author
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AuthorQuotas(Constraint.AuthorShare share, boolean[][] routes, int[] most) {

  private static final int WHOLE = 100;

  /** The shares in a paper with these bins. */
  static AuthorQuotas of(List<Demand> demands, Constraint.AuthorShare share) {
    boolean[][] routes = Route.throughBins(demands);
    int[] most =
        Arrays.stream(routes)
            .mapToInt(route -> Math.max(1, places(demands, route) * share.percent() / WHOLE))
            .toArray();
    return new AuthorQuotas(share, routes, most);
  }

  private static int places(List<Demand> demands, boolean[] route) {
    return IntStream.range(0, route.length)
        .filter(bin -> route[bin])
        .map(bin -> demands.get(bin).count())
        .sum();
  }

  /**
   * Whether items that stand together may stand in a form, as far as that is certain: an item that
   * fits bins on and off a route is not counted for it.
   *
   * @param binsOf by item, the bins it fits
   */
  boolean allow(List<PoolEntry> items, List<int[]> binsOf) {
    for (int route = 0; route < routes.length; route++) {
      Map<String, Integer> written = new HashMap<>();
      for (int item = 0; item < items.size(); item++) {
        String author = items.get(item).traits().author();
        if (author != null && isAlways(binsOf.get(item), route)) {
          written.merge(author, 1, Integer::sum);
        }
      }
      int allowed = most[route];
      if (written.values().stream().anyMatch(count -> count > allowed)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The quotas of all authors of a pool, by name; one that no form can break is left out.
   *
   * @param binsOf by item, the bins it fits
   */
  List<Quota> quotas(List<PoolEntry> items, int[][] binsOf) {
    Map<String, List<Integer>> byAuthor = new TreeMap<>();
    for (int item = 0; item < items.size(); item++) {
      String author = items.get(item).traits().author();
      if (author != null) {
        byAuthor.computeIfAbsent(author, name -> new ArrayList<>()).add(item);
      }
    }
    List<Quota> quotas = new ArrayList<>();
    byAuthor.values().forEach(written -> add(written, binsOf, quotas));
    return quotas;
  }

  /** Adds one quota for each route, or one for all where no choice of blocks touches the items. */
  private void add(List<Integer> written, int[][] binsOf, List<Quota> quotas) {
    boolean common = written.stream().allMatch(item -> isCommon(binsOf[item]));
    for (int route = 0; route < (common ? 1 : routes.length); route++) {
      int number = route;
      int[] items =
          written.stream()
              .filter(item -> isEver(binsOf[item], number))
              .mapToInt(Integer::intValue)
              .toArray();
      if (items.length > most[route]) {
        quotas.add(new Quota(items, routes[route], most[route], share));
      }
    }
  }

  private boolean isCommon(int[] bins) {
    return IntStream.range(0, routes.length).allMatch(route -> isAlways(bins, route));
  }

  private boolean isAlways(int[] bins, int route) {
    return Arrays.stream(bins).allMatch(bin -> routes[route][bin]);
  }

  private boolean isEver(int[] bins, int route) {
    return Arrays.stream(bins).anyMatch(bin -> routes[route][bin]);
  }
}
