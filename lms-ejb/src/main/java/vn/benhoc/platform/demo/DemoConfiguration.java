package vn.benhoc.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.benhoc.platform.config.SettingReader;

/** Reads the demo's settings once. */
@ApplicationScoped
public class DemoConfiguration {

  @Produces
  @Singleton
  DemoSettings settings(SettingReader reader) {
    return reader.read(DemoSettings::read);
  }
}
