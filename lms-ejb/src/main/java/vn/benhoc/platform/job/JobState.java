package vn.benhoc.platform.job;

import java.util.Arrays;
import java.util.Locale;

/** Where a job stands. */
public enum JobState {
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static JobState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no job state " + code));
  }

  public boolean isFinal() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
