package vn.benhoc.web.push;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One socket to send by. Nobody waits for it: who does not read what is sent is let go, and comes
 * back by itself. Safe for use by many threads.
 */
final class Outlet {

  /** The page has to sign in again. */
  static final int SIGNED_OUT = 4401;

  /** Others of the same candidate or account came after it, and it is not wanted back. */
  static final int REPLACED = 4409;

  private static final Logger LOG = Logger.getLogger(Outlet.class.getName());

  private final Session session;
  private final int mostWaiting;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * A socket.
   *
   * @param mostWaiting how many messages may be on their way at once
   */
  Outlet(Session session, int mostWaiting) {
    this.session = session;
    this.mostWaiting = mostWaiting;
  }

  void send(String text) {
    if (waiting.incrementAndGet() > mostWaiting) {
      close(CloseReason.CloseCodes.TRY_AGAIN_LATER);
      return;
    }
    try {
      session
          .getAsyncRemote()
          .sendText(
              text,
              sent -> {
                waiting.decrementAndGet();
                if (!sent.isOK()) {
                  close(CloseReason.CloseCodes.GOING_AWAY);
                }
              });
    } catch (RuntimeException gone) { // closed meanwhile; the container says so in many ways
      LOG.log(Level.FINE, "push.socket-gone", gone);
      close(CloseReason.CloseCodes.GOING_AWAY);
    }
  }

  void close(CloseCode why) {
    close(session, why);
  }

  /** Closes one that may be closed already. */
  static void close(Session session, CloseCode why) {
    try {
      session.close(new CloseReason(why, ""));
    } catch (IOException | RuntimeException closedAlready) {
      LOG.log(Level.FINE, "push.close-failed", closedAlready);
    }
  }

  boolean isOf(Session other) {
    return session.equals(other);
  }
}
