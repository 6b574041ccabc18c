package vn.benhoc.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The only clock. Milliseconds, because that is what the database keeps. */
@ApplicationScoped
public class TimeSource {

  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
