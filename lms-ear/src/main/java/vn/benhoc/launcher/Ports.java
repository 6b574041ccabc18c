package vn.benhoc.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Tells before the start whether a port can be had, so that a taken one is a sentence. */
final class Ports {

  private Ports() {}

  static void requireFree(String setting, String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException taken) {
      throw new StartProblem(
          "Port "
              + port
              + " on "
              + address
              + " is taken: stop the program that uses it, or choose another with -D"
              + setting
              + "=…",
          taken);
    }
  }
}
