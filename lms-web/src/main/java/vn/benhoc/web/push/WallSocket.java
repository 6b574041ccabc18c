package vn.benhoc.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.exam.boundary.WallSight;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.web.http.Causes;

/**
 * Tells an invigilator's wall what happens in a room, or in a whole sitting where {@code room} is
 * {@code all}. It hears nothing but a beat, which it answers.
 */
@ServerEndpoint(value = "/ws/wall/{sitting}/{room}", configurator = SharedEndpoint.class)
@ApplicationScoped
public class WallSocket {

  private static final Logger LOG = Logger.getLogger(WallSocket.class.getName());
  private static final int LONGEST = 64;

  @Inject private WallFeed feed;
  @Inject private SocketPlaces places;

  @OnOpen
  public void open(Session session) throws IOException {
    session.setMaxTextMessageBufferSize(LONGEST);
    if (session.getUserPrincipal() instanceof Visitor visitor
        && visitor.purpose() instanceof WallSight sight) {
      places.enter(visitor, session);
      open(session, visitor, sight);
    } else {
      session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
    }
  }

  private void open(Session session, Visitor visitor, WallSight sight) throws IOException {
    try {
      feed.open(session, visitor, sight);
    } catch (RuntimeException failure) {
      feed.close(session);
      RefusedException refused = Causes.refusalIn(failure).orElseThrow(() -> failure);
      session.close(
          new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, refused.refusal().code()));
    }
  }

  @OnMessage(maxMessageSize = LONGEST)
  public void hear(String text, Session session) {
    feed.beat(session);
  }

  @OnClose
  public void close(Session session) {
    places.leave(session);
    feed.close(session);
  }

  @OnError
  public void fail(Session session, Throwable failure) {
    LOG.log(Level.FINE, "push.wall-broken", failure);
    feed.close(session);
  }
}
