package vn.benhoc.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Whether what the database commits is on its disk: without that a receipt promises what a power
 * cut takes back. One that is set otherwise stops the start; one that is set otherwise while the
 * server runs is noticed within seconds.
 */
@ApplicationScoped
public class DurableCommits implements StartStep {

  private static final Logger LOG = Logger.getLogger(DurableCommits.class.getName());
  private static final int ORDER = 10;

  @Resource(lookup = "java:app/jdbc/lms")
  private DataSource database;

  @Inject private Background background;

  private volatile List<String> lapses = List.of();
  private Wake wake;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected DurableCommits() {}

  @PostConstruct
  void ready() {
    wake = new Wake(background, this::look);
  }

  @Override
  public int order() {
    return ORDER;
  }

  /**
   * Looks for the first time.
   *
   * @throws IllegalStateException if commits are not durable, or nobody can tell
   */
  @Override
  public void run() {
    try {
      lapses = read().lapses();
    } catch (SQLException failure) {
      throw new IllegalStateException("the settings of the database can't be read", failure);
    }
    if (!lapses.isEmpty()) {
      throw new IllegalStateException(
          "lms.db.url: what this database commits is not on its disk at once ("
              + String.join(", ", lapses)
              + "), so that no receipt would hold; set innodb_flush_log_at_trx_commit = 1, and"
              + " sync_binlog = 1 where the binary log is on");
    }
  }

  /** How many settings make commits less than durable, as they were a few seconds ago. */
  public int lapses() {
    return lapses.size();
  }

  void beat(@Observes Beat beat) {
    wake.up();
  }

  private void look() {
    try {
      List<String> now = read().lapses();
      if (!now.equals(lapses)) {
        LOG.log(now.isEmpty() ? Level.INFO : Level.SEVERE, "database.commits lapses={0}", now);
      }
      lapses = now;
    } catch (SQLException away) {
      // What was last known stays; that the database is away is told elsewhere.
      LOG.log(Level.FINE, "database.commits-unknown", away);
    }
  }

  private CommitSettings read() throws SQLException {
    Map<String, String> values = new HashMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CommitSettings.QUERY)) {
      while (rows.next()) {
        values.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2));
      }
    }
    return new CommitSettings(values);
  }
}
