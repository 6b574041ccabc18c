package vn.benhoc.platform.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.benhoc.platform.config.SettingReader;

/** Makes the settings of a node. */
@ApplicationScoped
class NodeConfiguration {

  @Produces
  @Singleton
  NodeSettings settings(SettingReader reader) {
    return reader.read(NodeSettings::read);
  }
}
