package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/** What this server's machine has left of what an exam day uses up. */
@ApplicationScoped
public class Machine {

  @Inject private DiskSettings disk;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected Machine() {}

  /**
   * What is left.
   *
   * @param diskMegabytes on the disk of the data folder
   * @param files how many more the server's process may open, connections among them; as many as
   *     can be said where the system tells no limit
   */
  public record Left(long diskMegabytes, long files) {}

  /** What is left now. */
  public Left left() {
    return new Left(disk.megabytesLeft(), filesLeft());
  }

  static long filesLeft() {
    Long most = ofSystem("MaxFileDescriptorCount");
    Long open = ofSystem("OpenFileDescriptorCount");
    return most == null || open == null ? Long.MAX_VALUE : most - open;
  }

  /** Not there on every system; null then. */
  private static @Nullable Long ofSystem(String attribute) {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      ObjectName system = new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
      return server.getAttribute(system, attribute) instanceof Long value ? value : null;
    } catch (JMException nobodyTells) {
      return null;
    }
  }
}
