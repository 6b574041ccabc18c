package vn.benhoc.platform.config;

import java.util.List;

/** Stops the start: names each bad setting and what was expected of it. */
public class BadSettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadSettingsException(List<String> faults) {
    super(String.join("; ", faults));
  }
}
