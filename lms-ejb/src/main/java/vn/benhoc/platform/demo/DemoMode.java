package vn.benhoc.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.benhoc.platform.config.Properties;

/**
 * Whether this is a demo. Decided for good at the first start of a database: a province that began
 * for real never gets demo people because somebody set a flag.
 */
@ApplicationScoped
public class DemoMode {

  private static final String BEGUN_AS_DEMO = "demo";

  @Inject private Properties properties;
  @Inject private DemoSettings settings;

  @Transactional
  public boolean isOn() {
    return settings.isOn()
        && properties.find(BEGUN_AS_DEMO).map(Boolean::parseBoolean).orElse(false);
  }

  @Transactional
  public void decideOnce() {
    if (properties.find(BEGUN_AS_DEMO).isEmpty()) {
      properties.put(BEGUN_AS_DEMO, Boolean.toString(settings.isOn()));
    }
  }
}
