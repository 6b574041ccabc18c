package vn.benhoc.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says that the application is deployed; what it stands on is checked by the components. */
@Readiness
@ApplicationScoped
public class DeployedCheck implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("ben-hoc");
  }
}
