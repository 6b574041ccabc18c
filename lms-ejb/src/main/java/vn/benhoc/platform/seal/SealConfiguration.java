package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.benhoc.platform.config.SettingReader;

/** Makes the settings of sealing. */
@ApplicationScoped
class SealConfiguration {

  @Produces
  @Singleton
  SealSettings settings(SettingReader reader) {
    return reader.read(SealSettings::read);
  }
}
