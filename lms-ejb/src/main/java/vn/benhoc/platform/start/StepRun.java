package vn.benhoc.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.benhoc.platform.audit.Actor;

/** Runs a step of the start as the system, in a transaction and a request of its own. */
@ApplicationScoped
public class StepRun {

  @Inject private Actor actor;

  @ActivateRequestContext
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Runnable step) {
    actor.becomeSystemFor(null);
    step.run();
  }
}
