package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.benhoc.platform.config.SettingReader;

/** Reads the settings of people once. */
@ApplicationScoped
public class PeopleConfiguration {

  @Produces
  @Singleton
  PeopleSettings settings(SettingReader reader) {
    return reader.read(PeopleSettings::read);
  }

  @Produces
  @Singleton
  FirstSettings firstSettings(SettingReader reader) {
    return reader.read(FirstSettings::read);
  }
}
