package vn.benhoc.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Owns the data source and brings the schema up to date before anything reads it. */
@DataSourceDefinition(
    name = "java:app/jdbc/lms",
    className = "vn.benhoc.platform.LocalDataSource",
    url = "${MPCONFIG=lms.db.url}",
    user = "${MPCONFIG=lms.db.user}",
    password = "${MPCONFIG=lms.db.password}",
    minPoolSize = 4,
    maxPoolSize = 48,
    // Whoever waits for a row must read what its holder committed, not a snapshot from before.
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    // After a restart of the database the connections are dead; they are found out before use.
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=1",
      "fish.payara.fail-all-connections=true",
      "fish.payara.wrap-jdbc-objects=false"
    })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

  private static final Logger LOG = Logger.getLogger(Migrator.class.getName());

  @Resource(lookup = "java:app/jdbc/lms")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    var result =
        Flyway.configure(Migrator.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .load()
            .migrate();
    LOG.log(
        Level.INFO,
        "schema.ready executed={0} version={1}",
        new Object[] {result.migrationsExecuted, result.targetSchemaVersion});
  }
}
