package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.benhoc.platform.config.SettingReader;

/** Reads the settings of sittings once. */
@ApplicationScoped
public class ExamConfiguration {

  @Produces
  @Singleton
  ExamSettings settings(SettingReader reader) {
    return reader.read(ExamSettings::read);
  }

  @Produces
  @Singleton
  DiskSettings disk(SettingReader reader) {
    return reader.read(DiskSettings::read);
  }
}
