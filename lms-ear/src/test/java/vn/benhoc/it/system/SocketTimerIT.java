package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages replace of the server's own sockets is still where it was. */
class SocketTimerIT {

  private static final Path MODULES =
      Path.of(System.getProperty("payara.home"), "glassfish", "modules");

  @Test
  void theServerKeepsTheTimerOfItsSocketsWhereItIsReplaced() throws Exception {
    URL[] jars =
        Stream.of(
                "tyrus-core.jar",
                "tyrus-spi.jar",
                "jakarta.websocket-api.jar",
                "jakarta.websocket-client-api.jar")
            .map(name -> MODULES.resolve(name).toFile())
            .map(SocketTimerIT::address)
            .toArray(URL[]::new);
    try (URLClassLoader server = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
      Class<?> container = server.loadClass("org.glassfish.tyrus.core.BaseContainer");
      assertThat(container.getDeclaredField("managedScheduledExecutorService").getType())
          .isEqualTo(ScheduledExecutorService.class);
    }
  }

  private static URL address(File jar) {
    try {
      return jar.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
