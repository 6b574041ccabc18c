package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * What a greedy search of forms knows of a problem, worked out once.
 *
 * @param pool the pool
 * @param classes its groups by class
 * @param windows the windows of every form
 * @param guide the way into the narrow ones
 */
record Terrain(CompiledPool pool, GroupClasses classes, List<Window> windows, Guide guide) {

  Terrain {
    windows = List.copyOf(windows);
  }

  static Terrain of(CompiledPool pool, List<Window> windows) {
    return new Terrain(pool, GroupClasses.of(pool), windows, Guide.of(pool, windows));
  }
}
