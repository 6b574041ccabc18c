package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.demo.DemoMode;
import vn.benhoc.platform.start.StartStep;

/**
 * Sees to it that somebody can log in: a database without a province that is no demo gets one and
 * its administrator. It does nothing once there is a province.
 */
@ApplicationScoped
public class FirstAdministrator implements StartStep {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  private DemoMode demo;
  private Units units;
  private FirstSettings settings;
  private FirstProvince province;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected FirstAdministrator() {}

  @Inject
  public FirstAdministrator(
      DemoMode demo, Units units, FirstSettings settings, FirstProvince province) {
    this.demo = demo;
    this.units = units;
    this.settings = settings;
    this.province = province;
  }

  /** After the demo's, which decides for good whether the database is one. */
  @Override
  public int order() {
    return 950;
  }

  /**
   * Makes the province and its administrator where they are due.
   *
   * @throws IllegalStateException if they are due and no first password was given
   */
  @Override
  public void run() {
    if (demo.isOn() || units.root().isPresent()) {
      return;
    }
    if (settings.password().isEmpty()) {
      throw new IllegalStateException(
          FirstSettings.PASSWORD_SETTING
              + ": expected, because the database has no province and is no demo");
    }
    province.setUp(settings);
    LOG.log(Level.INFO, "administrator.first username={0}", FirstSettings.USERNAME);
  }
}
