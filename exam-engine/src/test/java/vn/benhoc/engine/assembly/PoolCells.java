package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;

/** The places of a blueprint whose cells look at blocks alone, one by one. */
record PoolCells(List<Place> places) {

  /**
   * A place.
   *
   * @param chosen whether its part has blocks to choose from
   */
  record Place(int part, @Nullable String block, double points, boolean chosen) {

    /** Without a choice, blocks do not matter; with one, common items are those of no block. */
    boolean takes(PoolEntry entry) {
      String of = entry.facets().block();
      return !chosen || (block == null ? of == null : block.equals(of));
    }
  }

  PoolCells(Blueprint blueprint) {
    this(
        blueprint.parts().stream()
            .flatMap(
                part ->
                    part.cells().stream()
                        .flatMap(
                            cell ->
                                IntStream.range(0, cell.count())
                                    .mapToObj(
                                        any ->
                                            new Place(
                                                part.part().number(),
                                                cell.block(),
                                                part.part().scheme().maxOf(0).doubleValue(),
                                                part.part().choice() != null))))
            .toList());
  }
}
