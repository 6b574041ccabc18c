package vn.benhoc.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Opens connections to the server, all on one thread. An address has some 28,000 ports to call
 * from, so connections come from several addresses of this machine.
 */
final class Wire implements AutoCloseable {

  private static final int MOST_BODY = 8 << 20;
  private static final int MOST_NEWS = 1 << 16;
  private static final int PER_ADDRESS = 5_000;
  private static final int CONNECT_MILLIS = 10_000;
  private static final int REQUEST_BYTES = 512;

  private final NioEventLoopGroup group = new NioEventLoopGroup(1);
  private final EventLoop loop = group.next();
  private final InetSocketAddress server;
  private final URI site;

  /** A wire to the server of that address, for which requests are meant too. */
  Wire(URI server) {
    this(new InetSocketAddress(server.getHost(), server.getPort()), server);
  }

  /**
   * A wire by way of something in between.
   *
   * @param way what is connected to
   * @param server for whom the requests are meant
   */
  Wire(InetSocketAddress way, URI server) {
    this.server = way;
    this.site = server;
  }

  /** The one thread on which everything here happens. */
  EventLoop loop() {
    return loop;
  }

  /** What the header {@code Host} says. */
  String host() {
    return site.getAuthority();
  }

  ByteBuf buffer() {
    return PooledByteBufAllocator.DEFAULT.buffer(REQUEST_BYTES);
  }

  /** Begins to connect for a candidate. */
  void connect(int candidate, Line line) {
    connect(candidate, MOST_BODY, List.of(line))
        .addListener(
            done -> {
              if (!done.isSuccess()) {
                line.notConnected(done.cause());
              }
            });
  }

  /** Begins to open a socket for a candidate, as a page of this site does. */
  void listen(Line.Ticket ticket, String path, RoomLine line) {
    WebSocketClientProtocolConfig asked =
        WebSocketClientProtocolConfig.newBuilder()
            .webSocketUri("ws://" + site.getAuthority() + path)
            .generateOriginHeader(false)
            .customHeaders(
                new DefaultHttpHeaders()
                    .set(HttpHeaderNames.ORIGIN, site.getScheme() + "://" + site.getAuthority())
                    .set(HttpHeaderNames.COOKIE, ticket.cookie()))
            .build();
    connect(ticket.number(), MOST_NEWS, List.of(new WebSocketClientProtocolHandler(asked), line))
        .addListener(
            done -> {
              if (!done.isSuccess()) {
                line.notOpen(done.cause().getClass().getSimpleName());
              }
            });
  }

  private ChannelFuture connect(int candidate, int mostBody, List<ChannelHandler> handlers) {
    InetSocketAddress from = new InetSocketAddress("127.0.0." + (2 + candidate / PER_ADDRESS), 0);
    return new Bootstrap()
        .group(loop)
        .channel(NioSocketChannel.class)
        .option(ChannelOption.TCP_NODELAY, true)
        .option(ChannelOption.SO_REUSEADDR, true)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
        .handler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                channel
                    .pipeline()
                    .addLast(new HttpClientCodec())
                    .addLast(new HttpObjectAggregator(mostBody))
                    .addLast(handlers.toArray(ChannelHandler[]::new));
              }
            })
        .connect(server, from);
  }

  @Override
  public void close() {
    group.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
