package vn.benhoc.it.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from one browser to the server, which can be cut and mended: what is under way breaks
 * off, and nothing new comes through. A browser's own "offline" is not asked: this is a network
 * that is gone. Close it when the browser is closed.
 */
public final class Cable implements AutoCloseable {

  private final ServerSocket end;
  private final URI server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  private Cable(ServerSocket end, URI server) {
    this.end = end;
    this.server = server;
  }

  /** A new way to a server. */
  public static Cable to(URI server) {
    try {
      Cable cable = new Cable(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), server);
      start(cable::accept);
      return cable;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where the browser has to go. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + end.getLocalPort() + "/");
  }

  public void cut() {
    cut = true;
    open.forEach(Cable::closeQuietly);
    open.clear();
  }

  public void mend() {
    cut = false;
  }

  private void accept() {
    while (!end.isClosed()) {
      try {
        Socket near = end.accept();
        if (cut) {
          closeQuietly(near);
        } else {
          join(near);
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void join(Socket near) throws IOException {
    Socket far = new Socket(server.getHost(), server.getPort());
    open.add(near);
    open.add(far);
    start(() -> pump(near, far));
    start(() -> pump(far, near));
  }

  private void pump(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException brokenOff) {
      // that is what a cut looks like
    } finally {
      closeQuietly(from);
      closeQuietly(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      // it is gone, which is all that is wanted
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cable");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    cut();
    try {
      end.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
