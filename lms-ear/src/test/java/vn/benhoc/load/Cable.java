package vn.benhoc.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The network between candidates and server. It can be cut: then nothing passes in either
 * direction, and what was on its way arrives when it is mended, late and behind what was sent since
 * over other connections.
 */
final class Cable implements AutoCloseable {

  private final NioEventLoopGroup group = new NioEventLoopGroup(1);
  private final InetSocketAddress server;
  private final Channel entrance;
  private final Set<Channel> ends = new HashSet<>();
  private boolean cut;

  /** A cable to that server, whole. */
  Cable(URI address) throws InterruptedException {
    this.server = new InetSocketAddress(address.getHost(), address.getPort());
    this.entrance =
        new ServerBootstrap()
            .group(group)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.AUTO_READ, false)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel near) {
                    lay(near);
                  }
                })
            .bind(InetAddress.getLoopbackAddress(), 0)
            .sync()
            .channel();
  }

  /** Where candidates plug in. */
  InetSocketAddress entrance() {
    return (InetSocketAddress) entrance.localAddress();
  }

  private void lay(SocketChannel near) {
    new Bootstrap()
        .group(group)
        .channel(NioSocketChannel.class)
        .option(ChannelOption.AUTO_READ, false)
        .option(ChannelOption.TCP_NODELAY, true)
        .handler(new Strand(near))
        .connect(server)
        .addListener(
            (io.netty.channel.ChannelFuture connected) -> {
              if (connected.isSuccess()) {
                near.pipeline().addLast(new Strand(connected.channel()));
                join(near);
                join(connected.channel());
              } else {
                near.close();
              }
            });
  }

  private void join(Channel end) {
    ends.add(end);
    end.closeFuture().addListener(closed -> ends.remove(end));
    end.config().setAutoRead(!cut);
  }

  /** One direction of a connection. */
  private static final class Strand extends ChannelInboundHandlerAdapter {
    private final Channel other;

    Strand(Channel other) {
      this.other = other;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
      other.writeAndFlush(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      other.close();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      context.close();
    }
  }

  void cut() {
    set(true);
  }

  void mend() {
    set(false);
  }

  private void set(boolean nothingPasses) {
    group
        .next()
        .submit(
            () -> {
              cut = nothingPasses;
              ends.forEach(end -> end.config().setAutoRead(!nothingPasses));
            })
        .awaitUninterruptibly();
  }

  @Override
  public void close() {
    entrance.close().awaitUninterruptibly();
    group.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
