package vn.benhoc.paper.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.benhoc.paper.control.FormatCatalog;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;

/** The formats blueprints start from. */
@Stateless
public class Formats {

  @Inject private FormatCatalog catalog;
  @Inject private Permissions permissions;
  @Inject private Caller caller;

  /** All formats, those in force first. */
  public List<FormatView> all() {
    permissions.requireAnywhere(Capability.BLUEPRINT_READ);
    return catalog.all().stream().map(format -> format.view(caller.language())).toList();
  }
}
