package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What was counted last on this node, for MicroProfile Metrics. */
@ApplicationScoped
public class SealFigures {

  private final AtomicLong others = new AtomicLong();

  public void tell(long textsOfOthers) {
    others.set(textsOfOthers);
  }

  @Gauge(
      name = "seal_texts_of_other_keys",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Sealed texts whose key is not the one that this node seals by, last counted")
  public long textsOfOtherKeys() {
    return others.get();
  }
}
