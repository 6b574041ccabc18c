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
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.CandidateLine;

/**
 * Tells a candidate's page what invigilators do. Whatever the page says means that it is there; it
 * never sends an answer here.
 */
@ServerEndpoint(value = "/ws/exam-room/{sitting}", configurator = SharedEndpoint.class)
@ApplicationScoped
public class ExamRoomSocket {

  private static final Logger LOG = Logger.getLogger(ExamRoomSocket.class.getName());
  private static final int LONGEST = 64;

  @Inject private CandidateLine line;
  @Inject private CandidateSockets sockets;
  @Inject private SocketPlaces places;

  @OnOpen
  public void open(Session session) throws IOException {
    session.setMaxTextMessageBufferSize(LONGEST);
    CandidateLine.Page page = page(session);
    if (page == null || !(session.getUserPrincipal() instanceof Visitor visitor)) {
      session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
      return;
    }
    places.enter(visitor, session);
    places.enterAsCandidate(page.candidateId(), session);
    sockets.add(page.candidateId(), session);
    line.opened(page);
  }

  @OnMessage(maxMessageSize = LONGEST)
  public void hear(String text, Session session) {
    CandidateLine.Page page = page(session);
    if (page == null) {
      return;
    }
    line.heard(page);
    sockets.answerBeat(page.candidateId(), session);
  }

  @OnClose
  public void close(Session session) {
    places.leave(session);
    CandidateLine.Page page = page(session);
    if (page != null) {
      places.leaveAsCandidate(page.candidateId(), session);
      sockets.remove(page.candidateId(), session);
      line.closed(page);
    }
  }

  /** Mostly a connection that broke; it is closed afterwards. */
  @OnError
  public void fail(Session session, Throwable failure) {
    LOG.log(Level.FINE, "push.exam-room-broken", failure);
  }

  private static CandidateLine.@Nullable Page page(Session session) {
    return session.getUserPrincipal() instanceof Visitor visitor
            && visitor.purpose() instanceof CandidateLine.Page page
        ? page
        : null;
  }
}
