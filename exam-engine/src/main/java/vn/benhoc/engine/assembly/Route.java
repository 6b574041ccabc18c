package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.Part;

/**
 * A way through a form: of each part with a choice of blocks the one block a candidate answers,
 * beside all common items. What a candidate faces – time, expected score, information, an author's
 * share – is measured of each route by itself; what a form prints – enemies, groups, use, overlap –
 * of all its items.
 *
 * <p>A paper has a route for each combination of blocks, one route where nothing is chosen. There
 * may be {@value #MOST} of them, four parts with two blocks each, since each is measured like a
 * form of its own; exams of 2025 have two at most. Time and authors are met on all of them easily;
 * equal difficulty on more than four routes is beyond the fast search, whose few numbers an item
 * say too little of so many curves.
 *
 * @param blocks by number of a part with a choice, the code of its block
 */
record Route(Map<Integer, String> blocks) {

  /** The most routes of a paper. */
  static final int MOST = 16;

  Route {
    blocks = Map.copyOf(blocks);
  }

  /**
   * The routes of a paper in the order of its blocks; the choice in its last part changes first.
   *
   * @param parts the parts of the paper
   * @throws IllegalArgumentException if there are more than {@value #MOST}
   */
  static List<Route> of(List<Part> parts) {
    List<Route> routes = List.of(new Route(Map.of()));
    for (Part part : parts) {
      BlockChoice choice = part.choice();
      if (choice != null) {
        routes = routes.stream().flatMap(way -> way.past(part.number(), choice).stream()).toList();
      }
      if (routes.size() > MOST) {
        throw new IllegalArgumentException(
            "blocks can be chosen in more than %d ways".formatted(MOST));
      }
    }
    return routes;
  }

  private List<Route> past(int part, BlockChoice choice) {
    List<Route> routes = new ArrayList<>();
    for (Block block : choice.blocks()) {
      Map<Integer, String> longer = new HashMap<>(blocks);
      longer.put(part, block.code());
      routes.add(new Route(longer));
    }
    return routes;
  }

  /**
   * The routes of a paper as bins.
   *
   * @param demands its bins
   * @return by route and bin, whether the items of the bin are on the route
   * @throws IllegalArgumentException if there are more than {@value #MOST} routes
   */
  static boolean[][] throughBins(List<Demand> demands) {
    Map<Integer, Part> parts = new LinkedHashMap<>();
    demands.forEach(demand -> parts.put(demand.part().number(), demand.part()));
    List<Route> routes = of(List.copyOf(parts.values()));
    boolean[][] through = new boolean[routes.size()][demands.size()];
    for (int route = 0; route < through.length; route++) {
      for (int bin = 0; bin < demands.size(); bin++) {
        Demand demand = demands.get(bin);
        through[route][bin] =
            routes.get(route).includes(demand.part().number(), demand.cell().block());
      }
    }
    return through;
  }

  /**
   * Whether it includes the items of a block.
   *
   * @param part the number of their part
   * @param block the code of the block; null for common items, which every route includes
   */
  boolean includes(int part, @Nullable String block) {
    return block == null || !blocks.containsKey(part) || block.equals(blocks.get(part));
  }
}
