package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.benhoc.load.Tally.Timed;

/**
 * How a candidate's page hears the room, as the page does it: by a socket, on which it says every
 * 20 s that it is there; by asking as often as the server says where there is none; and once soon
 * after it was opened in any case. Everything happens on the thread of the {@link Wire}.
 */
@Sharable
final class RoomLine extends SimpleChannelInboundHandler<TextWebSocketFrame> {

  private static final long BEAT_MILLIS = 20_000;
  private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(45);
  private static final int ASK_MILLIS = 5_000;
  private static final int LEAST_PAUSE_MILLIS = 1_000;
  private static final int FIRST_ASK_MILLIS = 8_000;
  private static final int GAP_MILLIS = 10_000;
  private static final int LONGEST_WAIT_MILLIS = 30_000;
  private static final int MOST_DOUBLINGS = 6;

  private final Morning morning;
  private final String sitting;
  private final Line.Ticket ticket;
  private final PatientLine line;
  private final Random chance;
  private @Nullable ChannelHandlerContext open;
  private @Nullable Runnable awaitsTime;
  private @Nullable Runnable awaitsSocket;
  private long connecting;
  private long heard;
  private int failures;
  private int pause = ASK_MILLIS;

  /** Over how long all come back after a common loss, as the server said last. */
  private int backWithin;

  RoomLine(Morning morning, String sitting, Line.Ticket ticket, PatientLine line) {
    this.morning = morning;
    this.sitting = sitting;
    this.ticket = ticket;
    this.line = line;
    this.chance = new Random(~ticket.number());
  }

  /** Listens by a socket from now on. */
  void listen() {
    connect();
    line.later(1 + chance.nextInt(FIRST_ASK_MILLIS), this::ask);
  }

  /** Asks from now on. */
  void askOnAndOn() {
    line.later(1 + chance.nextInt(FIRST_ASK_MILLIS), this::askAndGoOn);
  }

  private void askAndGoOn() {
    ask();
    line.later(pause * 3 / 4 + chance.nextInt(pause / 2), this::askAndGoOn);
  }

  private void ask() {
    line.whenFree(
        () -> line.get("my/sittings/" + sitting + "/told", Timed.ASKED, this::askAsOftenAsSaid));
  }

  private void askAsOftenAsSaid(Reply reply) {
    if (reply.isGood()) {
      pause = Math.max(LEAST_PAUSE_MILLIS, read(reply.text()).path("askAfterMillis").asInt());
    }
  }

  private static JsonNode read(String text) {
    try {
      return PaperText.JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException("an answer that is not JSON", broken);
    }
  }

  private void connect() {
    connecting = System.nanoTime();
    morning.wire().listen(ticket, "/ws/exam-room/" + sitting, this);
  }

  boolean isOpen() {
    return open != null;
  }

  /** The network takes the socket away; tells once when there is one again, at once without one. */
  void cut(Runnable back) {
    ChannelHandlerContext context = open;
    if (context == null) {
      back.run();
    } else {
      awaitsSocket = back;
      context.close();
    }
  }

  /** Tells once when the room says on the socket that there is more time. */
  void awaitTime(Runnable told) {
    awaitsTime = told;
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
      morning.tally().took(Timed.SOCKET, System.nanoTime() - connecting);
      morning.tally().socketOpened();
      open = context;
      failures = 0;
      heard = System.nanoTime();
      line.later(BEAT_MILLIS, () -> beat(context));
      Runnable back = awaitsSocket;
      if (back != null) {
        awaitsSocket = null;
        back.run();
      }
    }
  }

  private void beat(ChannelHandlerContext context) {
    if (open != context) {
      return;
    }
    if (System.nanoTime() - heard > SILENT_NANOS) {
      morning.tally().error("SOCKET silent");
      context.close();
    } else {
      context.writeAndFlush(new TextWebSocketFrame("here"));
      line.later(BEAT_MILLIS, () -> beat(context));
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
    heard = System.nanoTime();
    JsonNode said = read(frame.text());
    backWithin = said.path("backWithin").asInt(backWithin);
    Runnable told = awaitsTime;
    if (told != null && said.path("granted").asInt() > 0) {
      awaitsTime = null;
      told.run();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    boolean cutOff = open == context && awaitsSocket != null;
    if (open == context) {
      open = null;
      morning.tally().socketClosed();
    }
    if (cutOff) {
      tryAgain();
    } else {
      notOpen("closed");
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    morning.tally().error("SOCKET " + cause.getClass().getSimpleName());
    context.close();
  }

  /** Counts it, and tries again, later each time. */
  void notOpen(String why) {
    if (morning.wire().loop().isShuttingDown()) {
      return;
    }
    morning.tally().error("SOCKET " + why);
    tryAgain();
  }

  private void tryAgain() {
    failures++;
    int wait = Math.min(LONGEST_WAIT_MILLIS, 500 << Math.min(failures, MOST_DOUBLINGS));
    int spread = failures == 1 ? Math.max(wait, backWithin) : wait;
    line.later(wait / 2 + chance.nextInt(spread), this::connect);
    line.later(chance.nextInt(Math.max(GAP_MILLIS, Math.max(pause, backWithin))), this::ask);
  }
}
