package vn.benhoc.load;

import java.util.Locale;

/**
 * How the connections of a province reach the server, so that no process has more of them open than
 * it may. Straight from one process where that is enough; else candidates are shared out among
 * processes, and their connections end at the proxy, which needs few to the server.
 *
 * @param proxied whether the proxy stands between
 * @param processes how many play candidates
 * @param sockets how many candidates can listen by a socket, each of which the server holds itself
 */
record Way(boolean proxied, int processes, int sockets) {

  /**
   * What the server needs for requests: what the proxy keeps open, and twice as many for a moment
   * in which nothing is answered. Where it runs out it takes no connection at all, and with each
   * that waits the next moment is longer.
   */
  private static final int FOR_REQUESTS = 3 * ProxyConfiguration.KEPT;

  /** What is wanted of the proxy. */
  enum Wish {
    ALWAYS,
    NEVER,
    AUTO;

    static Wish of(String text) {
      return valueOf(text.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * The way for so many.
   *
   * @param sockets how many are wanted; there may be fewer
   * @param processes how many shall play; 0 for as few as can be
   * @throws IllegalArgumentException if so many candidates can't be connected without the proxy
   */
  static Way of(int candidates, int sockets, int processes, Wish wish, OpenFiles files) {
    int room = files.connections();
    boolean proxied =
        wish == Wish.ALWAYS || wish == Wish.AUTO && (long) candidates + sockets > room;
    if (!proxied && candidates > room) {
      throw new IllegalArgumentException(
          candidates + " connections to one server, of which " + room + " are allowed here");
    }
    int listening = Math.min(sockets, proxied ? room - FOR_REQUESTS : room - candidates);
    long connections = (long) candidates + listening;
    int fewest = (int) ((connections + room - 1) / room);
    return new Way(proxied, Math.max(processes, fewest), Math.max(0, listening));
  }

  @Override
  public String toString() {
    return (proxied ? "by way of the proxy" : "straight to the server")
        + ", from "
        + (processes == 1 ? "this process" : processes + " processes of its own")
        + ", "
        + sockets
        + " sockets";
  }
}
