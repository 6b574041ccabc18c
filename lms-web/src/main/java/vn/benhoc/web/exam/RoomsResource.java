package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import vn.benhoc.exam.boundary.InvigilatorDesk;
import vn.benhoc.exam.boundary.RoomDesk;
import vn.benhoc.exam.boundary.RoomInvigilators;
import vn.benhoc.exam.boundary.RoomName;
import vn.benhoc.exam.boundary.RoomView;
import vn.benhoc.exam.boundary.RoomsPlan;

/** The rooms of a sitting and who sits where. */
@Path("sittings/{id}/rooms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoomsResource {

  @Inject private RoomDesk desk;
  @Inject private InvigilatorDesk invigilators;

  @GET
  public List<RoomView> rooms(
      @PathParam("id") UUID id, @QueryParam("seats") @DefaultValue("true") boolean seats) {
    return seats ? desk.rooms(id) : desk.roomList(id);
  }

  @PUT
  public List<RoomView> setRooms(@PathParam("id") UUID id, RoomsPlan plan) {
    return desk.setRooms(id, plan);
  }

  @POST
  public List<RoomView> addRooms(@PathParam("id") UUID id, RoomsPlan plan) {
    return desk.addRooms(id, plan);
  }

  @PUT
  @Path("{room}/name")
  public RoomView rename(@PathParam("id") UUID id, @PathParam("room") UUID room, RoomName name) {
    return desk.rename(id, room, name);
  }

  @DELETE
  @Path("{room}")
  @Consumes(MediaType.WILDCARD)
  public void delete(@PathParam("id") UUID id, @PathParam("room") UUID room) {
    desk.delete(id, room);
  }

  @GET
  @Path("{room}")
  public RoomView room(@PathParam("id") UUID id, @PathParam("room") UUID room) {
    return desk.room(id, room);
  }

  /** Names somebody of the staff for the room; they invigilate everybody in it from now on. */
  @PUT
  @Path("{room}/invigilators/{person}")
  @Consumes(MediaType.WILDCARD)
  public RoomInvigilators name(
      @PathParam("id") UUID id, @PathParam("room") UUID room, @PathParam("person") UUID person) {
    return invigilators.name(id, room, person);
  }

  @DELETE
  @Path("{room}/invigilators/{person}")
  @Consumes(MediaType.WILDCARD)
  public RoomInvigilators unname(
      @PathParam("id") UUID id, @PathParam("room") UUID room, @PathParam("person") UUID person) {
    return invigilators.unname(id, room, person);
  }
}
