package vn.benhoc.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.PeopleDirectory;
import vn.benhoc.people.boundary.PeoplePage;
import vn.benhoc.people.boundary.PeopleQuery;
import vn.benhoc.people.boundary.PersonRow;
import vn.benhoc.people.boundary.Role;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.people.boundary.UnitRow;
import vn.benhoc.web.http.Choices;

/** Units and who is in them. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

  @Inject private PeopleDirectory directory;

  @GET
  public List<UnitBody> units(
      @QueryParam("kind") @Nullable String kind, @QueryParam("parent") @Nullable UUID parent) {
    return directory
        .units(Choices.of("kind", kind, UnitKind.values(), UnitKind::code), parent)
        .stream()
        .map(UnitResource::unit)
        .toList();
  }

  @GET
  @Path("{id}/people")
  public PeopleBody people(
      @PathParam("id") UUID id,
      @QueryParam("q") @Nullable String text,
      @QueryParam("role") @Nullable String role,
      @QueryParam("cursor") @Nullable String cursor) {
    Role wanted = Choices.of("role", role, Role.values(), Role::code);
    PeoplePage page =
        directory.people(id, new PeopleQuery(text == null ? "" : text, wanted, cursor));
    return new PeopleBody(
        page.items().stream().map(UnitResource::person).toList(), page.nextCursor(), page.total());
  }

  private static UnitBody unit(UnitRow row) {
    UnitRef unit = row.unit();
    return new UnitBody(
        unit.id(),
        unit.kind().code(),
        unit.code(),
        unit.name(),
        unit.parentId(),
        unit.schoolYear(),
        row.pupilCount());
  }

  private static PeopleBody.PersonBody person(PersonRow row) {
    return new PeopleBody.PersonBody(
        row.name().id(),
        row.name().fullName(),
        row.name().sectorCode(),
        row.roles().stream().map(Role::code).toList(),
        row.className());
  }
}
