package vn.benhoc.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.start.StartStep;
import vn.benhoc.platform.start.StepRun;
import vn.benhoc.platform.time.TimeSource;

/** Runs the demo's steps that this database has not seen, in their order. */
@ApplicationScoped
public class DemoSeeder implements StartStep {

  private static final Logger LOG = Logger.getLogger(DemoSeeder.class.getName());

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject @Any private Instance<DemoStep> steps;
  @Inject private StepRun own;
  @Inject private DemoMode mode;
  @Inject private TimeSource time;

  /** Late, so that the demo finds everything it needs in its place. */
  @Override
  public int order() {
    return 900;
  }

  @Override
  public void run() {
    own.run(mode::decideOnce);
    if (mode.isOn()) {
      List<DemoStep> ordered =
          steps.stream().sorted(Comparator.comparingInt(DemoStep::order)).toList();
      ordered.forEach(step -> own.run(() -> seedOnce(step)));
    }
  }

  private void seedOnce(DemoStep step) {
    if (entities.find(DemoStepDone.class, step.name()) != null) {
      return;
    }
    Instant began = time.now();
    step.seed();
    Instant ended = time.now();
    entities.persist(new DemoStepDone(step.name(), ended));
    LOG.log(
        Level.INFO,
        "demo.seeded step={0} millis={1}",
        new Object[] {step.name(), Duration.between(began, ended).toMillis()});
  }
}
