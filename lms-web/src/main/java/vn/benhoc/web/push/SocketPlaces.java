package vn.benhoc.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.util.UUID;

/**
 * How many sockets one candidate and one account may have on this node. The newest wins: the oldest
 * is closed with a code by which its page knows that it is not wanted back.
 */
@ApplicationScoped
public class SocketPlaces {

  /** Two tabs, and two whose machine was cut off and that are not missed yet. */
  private static final int OF_A_CANDIDATE = 4;

  /** A wall for each room of a large school, and some more. */
  private static final int OF_AN_ACCOUNT = 64;

  private final Places<Session> candidates = new Places<>(OF_A_CANDIDATE);
  private final Places<Session> accounts = new Places<>(OF_AN_ACCOUNT);

  void enterAsCandidate(UUID candidate, Session session) {
    candidates.enter(candidate, session).ifPresent(SocketPlaces::replace);
  }

  void enter(Visitor visitor, Session session) {
    accounts.enter(visitor.personId(), session).ifPresent(SocketPlaces::replace);
  }

  private static void replace(Session oldest) {
    Outlet.close(oldest, CloseReason.CloseCodes.getCloseCode(Outlet.REPLACED));
  }

  void leaveAsCandidate(UUID candidate, Session session) {
    candidates.leave(candidate, session);
  }

  void leave(Session session) {
    if (session.getUserPrincipal() instanceof Visitor visitor) {
      accounts.leave(visitor.personId(), session);
    }
  }
}
