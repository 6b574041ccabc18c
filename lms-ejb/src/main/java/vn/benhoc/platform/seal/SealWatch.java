package vn.benhoc.platform.seal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.benhoc.platform.start.StepRun;
import vn.benhoc.platform.start.Ticker;

/**
 * Counts sealed texts anew once an hour, for another node may have sealed them, and begins again
 * what has failed.
 */
@Singleton
@Startup
@DependsOn("Starter")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SealWatch {

  private static final Duration PERIOD = Duration.ofHours(1);

  @Inject private Ticker ticker;
  @Inject private StepRun step;
  @Inject private Sealer sealer;
  @Inject private SealWork work;
  @Inject private SealFigures figures;
  @Inject private SealRenewals renewals;

  @PostConstruct
  void begin() {
    ticker.every(PERIOD, () -> step.run(this::look));
  }

  void look() {
    SealCount count = work.count();
    figures.tell(count.without(sealer.newest()).total());
    if (renewals.hasFailed()) {
      renewals.beginIfNeeded(count);
    }
  }
}
