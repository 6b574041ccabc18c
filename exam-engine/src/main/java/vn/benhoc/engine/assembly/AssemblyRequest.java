package vn.benhoc.engine.assembly;

import java.util.List;
import vn.benhoc.engine.blueprint.Blueprint;

/**
 * Forms to draw.
 *
 * @param blueprint what a form consists of
 * @param pool the items on offer, in any order
 * @param constraints what is asked beyond the blueprint, each kind at most once; groups are whole
 *     even if {@link Constraint.GroupsWhole} is not listed
 * @param options how many forms, of what relation, from which seed, by which solver
 */
public record AssemblyRequest(
    Blueprint blueprint,
    List<PoolEntry> pool,
    List<Constraint> constraints,
    AssemblyOptions options) {

  /**
   * @throws IllegalArgumentException if a kind of constraint is listed twice
   */
  public AssemblyRequest {
    pool = List.copyOf(pool);
    constraints = List.copyOf(constraints);
    if (constraints.stream().map(Object::getClass).distinct().count() < constraints.size()) {
      throw new IllegalArgumentException("a kind of constraint is listed twice: " + constraints);
    }
  }
}
