package vn.benhoc.it.harness;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database and an empty server before Arquillian connects to it, where the tests of this
 * run are those inside the server ({@code -Dlms.it=container}).
 */
public final class ContainerSession implements LauncherSessionListener {

  private @Nullable Installation installation;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!"container".equals(System.getProperty("lms.it"))) {
      return;
    }
    try {
      Installation started = Installation.bare("container");
      installation = started;
      // Read by arquillian.xml.
      System.setProperty("lms.it.admin.port", Integer.toString(started.settings().adminPort()));
      System.setProperty("lms.it.admin.password", started.domain().adminPassword());
    } catch (IOException failure) {
      throw new IllegalStateException("The server did not start", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was interrupted", stopped);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Installation started = installation;
    if (started != null) {
      started.close();
    }
  }
}
