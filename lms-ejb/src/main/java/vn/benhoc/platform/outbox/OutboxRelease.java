package vn.benhoc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.start.StartStep;

/** Frees at the start what this node had claimed when it was killed. */
@ApplicationScoped
public class OutboxRelease implements StartStep {

  private static final Logger LOG = Logger.getLogger(OutboxRelease.class.getName());
  private static final int ORDER = 100;

  @Inject private OutboxQueue queue;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    int freed = queue.release();
    if (freed > 0) {
      LOG.log(Level.INFO, "outbox.released messages={0}", freed);
    }
  }
}
