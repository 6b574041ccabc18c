package vn.benhoc.it.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/** Deploys the archive once for all test classes; Arquillian's own way is once for each. */
public final class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeploymentScenarioGenerator.class, TestableArchive.class);
    builder.observer(Once.class);
  }

  /** Lets the first class through and hands its deployment to the others. */
  public static final class Once {

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

    private @Nullable DeploymentScenario first;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> event) {
      DeploymentScenario known = first;
      if (known == null) {
        event.proceed();
        first = scenario.get();
      } else {
        scenario.set(known);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
      if (!deployed) {
        event.proceed();
        deployed = true;
      }
    }

    /** The archive stays for the next class; the server ends with the run. */
    void keep(@Observes EventContext<UnDeployManagedDeployments> event) {}
  }
}
