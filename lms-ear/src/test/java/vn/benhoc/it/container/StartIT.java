package vn.benhoc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.audit.AuditChain;

/** What stands after the start on an empty database. */
@ContainerTest
class StartIT {

  @Resource(lookup = "java:app/jdbc/lms")
  private DataSource database;

  @Inject private Caller caller;
  @Inject private Curriculum curriculum;
  @Inject private Roster roster;
  @Inject private AuditChain chain;

  @Test
  void theDatabaseIsARealMariaDb() throws SQLException {
    assertThat(text("select version()")).contains("MariaDB");
    assertThat(text("select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
  }

  @Test
  void everyMigrationWasApplied() throws SQLException {
    assertThat(text("select count(*) from flyway_schema_history where success = 0")).isEqualTo("0");
  }

  @Test
  void theProgrammeIsLoaded() {
    assertThat(curriculum.hasSubject("TOAN")).isTrue();
    assertThat(curriculum.topics("TOAN", 12)).isNotEmpty();
    assertThat(curriculum.subtree("TOAN12.1")).contains("TOAN12.1");
  }

  @Test
  void theDemoProvinceHasItsAccounts() {
    caller.becomeSystem();
    assertThat(roster.province()).isPresent();
    assertThat(roster.personOf("quantri")).isPresent();
    assertThat(roster.personOf("hocsinh40")).isPresent();
  }

  @Test
  void theAuditChainIsUnbroken() {
    caller.becomeSystem();
    assertThat(chain.verify().isIntact()).isTrue();
  }

  private String text(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet row = connection.createStatement().executeQuery(query)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
