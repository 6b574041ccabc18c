package vn.benhoc.paper.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.benhoc.paper.control.BlueprintDesk;
import vn.benhoc.paper.control.BlueprintRows;
import vn.benhoc.paper.control.BlueprintViews;
import vn.benhoc.paper.control.FeasibilityCheck;
import vn.benhoc.paper.control.OwnerUnits;
import vn.benhoc.paper.entity.StoredBlueprint;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.RefusedException;

/** Blueprints: write them, ask what the bank has for them. */
@Stateless
public class Blueprints {

  @Inject private Permissions permissions;
  @Inject private OwnerUnits units;
  @Inject private BlueprintRows rows;
  @Inject private BlueprintViews views;
  @Inject private BlueprintDesk desk;
  @Inject private FeasibilityCheck check;

  public BlueprintPage list(ListQuery query) {
    permissions.requireAnywhere(Capability.BLUEPRINT_READ);
    return rows.page(query, units.visible(Capability.BLUEPRINT_READ, rows.ownerUnits()), views);
  }

  /**
   * Starts a blueprint of a format, with cells the bank can fill as far as it goes.
   *
   * @throws RefusedException {@code format-not-found}, {@code blueprint-not-valid}
   */
  public BlueprintView create(NewBlueprint request) {
    permissions.requireAnywhere(Capability.BLUEPRINT_WRITE);
    return views.view(desk.create(request, units.home(Capability.BLUEPRINT_WRITE)));
  }

  /**
   * One blueprint.
   *
   * @throws RefusedException {@code blueprint-not-found}
   */
  public BlueprintView find(UUID id) {
    return views.view(readable(id));
  }

  /**
   * Changes a blueprint that was read with that version.
   *
   * @throws RefusedException {@code blueprint-not-found}, {@code stale-version}, {@code
   *     blueprint-not-valid}
   */
  public BlueprintView change(UUID id, long version, BlueprintChange change) {
    return views.view(desk.change(writable(id), version, change));
  }

  /**
   * A copy that belongs to the caller.
   *
   * @throws RefusedException {@code blueprint-not-found}
   */
  public BlueprintView copy(UUID id) {
    permissions.requireAnywhere(Capability.BLUEPRINT_WRITE);
    return views.view(desk.copy(readable(id), units.home(Capability.BLUEPRINT_WRITE)));
  }

  /**
   * Hides a blueprint; {@link #restore} brings it back.
   *
   * @throws RefusedException {@code blueprint-not-found}
   */
  public void delete(UUID id) {
    desk.delete(writable(id));
  }

  /**
   * Brings a deleted blueprint back; one that was not deleted stays as it is.
   *
   * @throws RefusedException {@code blueprint-not-found}
   */
  public BlueprintView restore(UUID id) {
    permissions.requireAnywhere(Capability.BLUEPRINT_WRITE);
    StoredBlueprint blueprint = rows.evenDeleted(id);
    permissions.require(Capability.BLUEPRINT_WRITE, blueprint.ownerUnit());
    return views.view(desk.restore(blueprint));
  }

  /**
   * What the bank has for a blueprint.
   *
   * @throws RefusedException {@code blueprint-not-found}
   */
  public FeasibilityView feasibility(UUID id) {
    StoredBlueprint blueprint = readable(id);
    return check.check(blueprint.formatCode(), BlueprintViews.cells(blueprint));
  }

  /**
   * What the bank has for cells that are not saved.
   *
   * @throws RefusedException {@code format-not-found}, {@code blueprint-not-valid}
   */
  public FeasibilityView feasibility(String formatCode, List<PartCells> parts) {
    permissions.requireAnywhere(Capability.BLUEPRINT_READ);
    return check.check(formatCode, parts);
  }

  private StoredBlueprint readable(UUID id) {
    return permitted(Capability.BLUEPRINT_READ, id);
  }

  private StoredBlueprint writable(UUID id) {
    return permitted(Capability.BLUEPRINT_WRITE, id);
  }

  /** Whoever may see none learns nothing about which ids there are. */
  private StoredBlueprint permitted(Capability capability, UUID id) {
    permissions.requireAnywhere(capability);
    StoredBlueprint blueprint = rows.blueprint(id);
    permissions.require(capability, blueprint.ownerUnit());
    return blueprint;
  }
}
