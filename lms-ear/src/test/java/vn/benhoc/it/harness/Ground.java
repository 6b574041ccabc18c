package vn.benhoc.it.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import vn.benhoc.launcher.Settings;

/** Where an installation of the tests stands: a folder of its own and ports that were free. */
final class Ground {

  private Ground() {}

  /** The settings of an installation of that name, whose database is empty. */
  static Settings cleared(String name) throws IOException {
    Path work = Path.of(System.getProperty("lms.it.work"), name);
    Files.createDirectories(work);
    Properties chosen = new Properties();
    chosen.putAll(System.getProperties());
    List<String> ports = List.of("lms.http.port", "lms.admin.port", "lms.db.port");
    try (ServerSocket a = anyPort();
        ServerSocket b = anyPort();
        ServerSocket c = anyPort()) {
      chosen.setProperty(ports.get(0), Integer.toString(a.getLocalPort()));
      chosen.setProperty(ports.get(1), Integer.toString(b.getLocalPort()));
      chosen.setProperty(ports.get(2), Integer.toString(c.getLocalPort()));
    }
    chosen.setProperty("lms.data", work.toString());
    Settings settings = Settings.from(chosen, Map.of());
    empty(settings.data().resolve("database"));
    return settings;
  }

  private static ServerSocket anyPort() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
