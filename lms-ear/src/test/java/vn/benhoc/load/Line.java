package vn.benhoc.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The connection of one candidate: one request at a time, kept alive, opened anew when it was
 * closed. A request that got no answer is told as a failure; whoever sent it decides what then.
 * Everything happens on the thread of the {@link Wire}.
 */
@Sharable
final class Line extends SimpleChannelInboundHandler<FullHttpResponse> {

  /** As long as the pages wait for a call. */
  private static final int PATIENCE_SECONDS = 15;

  private final Wire wire;
  private final Ticket ticket;
  private @Nullable ChannelHandlerContext open;
  private @Nullable Pending pending;

  /**
   * What shows whose requests these are.
   *
   * @param number of the candidate in the crowd
   */
  record Ticket(int number, String session, String csrfToken) {

    /** What the header {@code Cookie} says. */
    String cookie() {
      return "bh_session=" + session;
    }
  }

  /** A call: what is asked, and whom the answer is told. */
  record Call(
      HttpMethod method,
      String path,
      String body,
      Consumer<Reply> onReply,
      Consumer<Throwable> onFailure) {}

  private record Pending(Call call, long begun, ScheduledFuture<?> patience) {}

  Line(Wire wire, Ticket ticket) {
    this.wire = wire;
    this.ticket = ticket;
  }

  /** Sends a request, over a new connection where there is none. */
  void send(Call call) {
    if (pending != null) {
      throw new IllegalStateException(
          "candidate " + ticket.number() + " waits for an answer already");
    }
    ScheduledFuture<?> patience =
        wire.loop().schedule(this::giveUp, PATIENCE_SECONDS, TimeUnit.SECONDS);
    pending = new Pending(call, System.nanoTime(), patience);
    if (open == null) {
      wire.connect(ticket.number(), this);
    } else {
      open.writeAndFlush(request(call));
    }
  }

  /** Whether it waits for an answer. */
  boolean isBusy() {
    return pending != null;
  }

  private DefaultFullHttpRequest request(Call call) {
    ByteBuf content = wire.buffer();
    ByteBufUtil.writeUtf8(content, call.body());
    DefaultFullHttpRequest request =
        new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, call.method(), call.path(), content);
    request
        .headers()
        .set(HttpHeaderNames.HOST, wire.host())
        .set(HttpHeaderNames.ACCEPT, HttpHeaderValues.APPLICATION_JSON)
        .set(HttpHeaderNames.ACCEPT_ENCODING, HttpHeaderValues.GZIP)
        .set(HttpHeaderNames.COOKIE, ticket.cookie())
        .set("X-CSRF-Token", ticket.csrfToken())
        .set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(content.readableBytes()));
    if (!call.body().isEmpty()) {
      request.headers().set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON);
    }
    return request;
  }

  /** Told by the wire where connecting came to nothing. */
  void notConnected(Throwable failure) {
    fail(failure);
  }

  private void giveUp() {
    hangUp();
    fail(ReadTimeoutException.INSTANCE);
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    open = context;
    if (pending != null) {
      context.writeAndFlush(request(pending.call()));
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
    Pending answered = pending;
    if (context != open || answered == null) {
      context.close();
      return;
    }
    pending = null;
    answered.patience().cancel(false);
    if (response.headers().contains(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true)) {
      hangUp();
    }
    answered.call().onReply().accept(Reply.of(response, System.nanoTime() - answered.begun()));
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    if (open == context) {
      open = null;
      fail(new IOException("the connection was closed"));
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
    if (open == context) {
      open = null;
      fail(cause);
    }
  }

  private void fail(Throwable cause) {
    Pending lost = pending;
    pending = null;
    if (lost != null) {
      lost.patience().cancel(false);
      lost.call().onFailure().accept(cause);
    }
  }

  /** Whether there is a connection. */
  boolean isOpen() {
    return open != null;
  }

  /** Hangs up in the middle of whatever is under way; nobody hears what comes of it. */
  void drop() {
    Pending lost = pending;
    pending = null;
    if (lost != null) {
      lost.patience().cancel(false);
    }
    hangUp();
  }

  /** The network takes the connection away; what is under way has failed. */
  void breakOff() {
    hangUp();
    fail(new IOException("the network is gone"));
  }

  /** Hangs up; the next request calls anew. */
  void hangUp() {
    ChannelHandlerContext context = open;
    open = null;
    if (context != null) {
      context.close();
    }
  }
}
