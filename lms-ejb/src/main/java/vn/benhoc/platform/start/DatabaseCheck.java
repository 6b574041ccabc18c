package vn.benhoc.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether the database answers: without it no request can be. It asks the pool and not the
 * persistence unit, which is out of reach where the server asks for its health.
 */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseCheck.class.getName());
  private static final String NAME = "database";
  private static final int LIMIT_SECONDS = 3;

  @Resource(lookup = "java:app/jdbc/lms")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection()) {
      return HealthCheckResponse.named(NAME).status(connection.isValid(LIMIT_SECONDS)).build();
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "database.away", e);
      return HealthCheckResponse.down(NAME);
    }
  }
}
