package vn.benhoc.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.benhoc.exam.boundary.WallDesk;
import vn.benhoc.exam.boundary.WallSight;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.boundary.Sessions;
import vn.benhoc.web.http.Causes;

/** Looks again whether somebody who has a wall open may, as a request of theirs would. */
@ApplicationScoped
public class WallRights {

  @Inject private Sessions sessions;
  @Inject private Caller caller;
  @Inject private WallDesk walls;

  /** Whether they see now what they saw when they opened it. */
  @ActivateRequestContext
  public boolean hold(Visitor visitor, WallSight sight) {
    Optional<OpenSession> open = sessions.resumeKnown(visitor.token());
    if (open.isEmpty()) {
      return false;
    }
    caller.become(open.get().personId());
    try {
      return walls.sight(sight.sittingId(), sight.roomId().orElse(null)).equals(sight);
    } catch (RuntimeException failure) {
      if (Causes.refusalIn(failure).isPresent()) {
        return false;
      }
      throw failure;
    }
  }
}
