package vn.benhoc.platform.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Beat;
import vn.benhoc.platform.start.Wake;

/** Has new entries linked right after their commit, and keeps where the chain ends then. */
@ApplicationScoped
public class AuditChainer {

  @Inject private Background background;
  @Inject private AuditChain chain;
  @Inject private KeptEnd kept;

  private Wake wake;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected AuditChainer() {}

  @PostConstruct
  void ready() {
    wake = new Wake(background, this::appendAll);
  }

  void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditFilled event) {
    wake.up();
  }

  void beat(@Observes Beat beat) {
    wake.up();
  }

  private void appendAll() {
    boolean longer = false;
    while (chain.append() > 0) {
      longer = true;
    }
    if (longer) {
      kept.keep();
    }
  }
}
