package vn.benhoc.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Takes the start's steps in their order. */
@Singleton
@Startup
@DependsOn({"SettingsCheck", "Migrator"})
@TransactionManagement(TransactionManagementType.BEAN)
public class Starter {

  @Inject @Any private Instance<StartStep> steps;
  @Inject private StepRun run;

  @PostConstruct
  void start() {
    steps.stream()
        .sorted(Comparator.comparingInt(StartStep::order))
        .forEach(step -> run.run(step::run));
  }
}
