package vn.benhoc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.audit.AuditChain;
import vn.benhoc.platform.id.Ids;

/** What is written together stays or goes together. */
@ContainerTest
class TransactionIT {

  @Resource(lookup = "java:app/jdbc/lms")
  private DataSource database;

  @Resource private UserTransaction transaction;

  @Inject private Caller caller;
  @Inject private Audit audit;
  @Inject private AuditChain chain;
  @Inject private Ids ids;

  @Test
  void anAuditEntryIsThereAfterTheCommit() throws Exception {
    UUID subject = ids.next();
    transaction.begin();
    record(subject);
    transaction.commit();
    assertThat(entries(subject)).isEqualTo(1);
    caller.becomeSystem();
    assertThat(chain.verify().isIntact()).isTrue();
  }

  @Test
  void anAuditEntryGoesWithItsTransaction() throws Exception {
    UUID subject = ids.next();
    transaction.begin();
    record(subject);
    transaction.rollback();
    assertThat(entries(subject)).isZero();
  }

  private void record(UUID subject) {
    caller.becomeSystem();
    audit.record("test.happened", "test", subject, "{}");
  }

  private int entries(UUID subject) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select count(*) from platform_audit where subject = ?")) {
      query.setString(1, subject.toString());
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getInt(1);
      }
    }
  }
}
