package vn.benhoc.web.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.BankQueries;
import vn.benhoc.bank.boundary.ItemPage;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.problem.ProblemTexts;

/** Items, for staff. */
@Path("items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ItemResource {

  @Inject private BankQueries bank;
  @Inject private Caller caller;
  @Inject private ProblemTexts texts;

  @GET
  public ItemBody.ItemList items(@BeanParam ItemFilter filter) {
    ItemPage page = bank.items(filter.query());
    ItemBodies bodies = new ItemBodies(caller.language(), texts);
    return new ItemBody.ItemList(
        page.items().stream().map(bodies::row).toList(), page.nextCursor(), page.total());
  }

  @GET
  @Path("{id}")
  public ItemBody.Item item(
      @PathParam("id") UUID id, @QueryParam("version") @Nullable Integer version) {
    return new ItemBodies(caller.language(), texts).item(bank.item(id, version));
  }
}
