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

  /** What they see now of what they saw when they opened it; nothing where they no longer may. */
  @ActivateRequestContext
  public Optional<WallSight> now(Visitor visitor, WallSight sight) {
    Optional<OpenSession> open = sessions.resumeKnown(visitor.token());
    if (open.isEmpty()) {
      return Optional.empty();
    }
    caller.become(open.get().personId());
    try {
      return Optional.of(walls.sight(sight.sittingId(), sight.roomId().orElse(null)));
    } catch (RuntimeException failure) {
      if (Causes.refusalIn(failure).isPresent()) {
        return Optional.empty();
      }
      throw failure;
    }
  }
}
