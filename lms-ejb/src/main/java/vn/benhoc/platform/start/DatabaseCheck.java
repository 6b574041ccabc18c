package vn.benhoc.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the database answers: without it no request can be. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseCheck.class.getName());
  private static final String NAME = "database";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Override
  public HealthCheckResponse call() {
    try {
      entities.createNativeQuery("select 1").getSingleResult();
      return HealthCheckResponse.up(NAME);
    } catch (PersistenceException e) {
      LOG.log(Level.WARNING, "database.away", e);
      return HealthCheckResponse.down(NAME);
    }
  }
}
