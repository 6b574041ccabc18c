package vn.benhoc.platform.config;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads every component's settings before anything else happens. */
@Singleton
@Startup
public class SettingsCheck {

  private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());

  @Inject @Any private Instance<ComponentSettings> settings;

  @PostConstruct
  void check() {
    long read = settings.stream().filter(ComponentSettings::isRead).count();
    LOG.log(Level.INFO, "settings.checked components={0}", read);
  }
}
