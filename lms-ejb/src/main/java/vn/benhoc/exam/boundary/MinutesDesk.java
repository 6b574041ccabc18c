package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.MinutesFacts;
import vn.benhoc.exam.control.MinutesForm;
import vn.benhoc.exam.control.MinutesReader;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.print.FormPrinter;
import vn.benhoc.platform.print.PrintedForm;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * The minutes of a room, to be printed and signed. They say what was recorded, and are made anew
 * each time: before everybody has handed in they say that they are not final.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MinutesDesk {

  @Inject private Caller caller;
  @Inject private WallDesk walls;
  @Inject private MinutesReader reader;
  @Inject private FormPrinter printer;
  @Inject private TimeSource time;

  /**
   * The minutes for whoever sees the room's wall: of the candidates they see there, and with a word
   * about it if there are others. That they were made is kept, with the code of what they say.
   *
   * @param roomId null for a sitting without rooms
   * @throws RefusedException {@code room-not-found}; {@code minutes-too-early} before the sitting
   *     opens; {@code minutes-of-a-room} where a room has to be named
   */
  public RoomMinutes minutes(UUID sittingId, @Nullable UUID roomId) {
    WallSight sight = walls.sight(sittingId, roomId);
    Instant now = time.now();
    MinutesFacts facts = reader.read(sight, now);
    MinutesForm form = MinutesForm.of(facts);
    PrintedForm.Foot foot = form.foot(reader.nameOf(caller.personId()));
    byte[] pdf = printer.print(form.printed(reader.trail()), foot);
    reader.made(sight, form);
    return new RoomMinutes(form.fileName(), pdf);
  }
}
