package vn.benhoc.platform.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a database is set to of all that decides whether a commit is on disk before it is answered.
 * A receipt promises that.
 *
 * @param values by the names of the database's variables, in small letters; what it does not have
 *     is missing
 */
record CommitSettings(Map<String, String> values) {

  /** What has to be asked for, as a condition on the names of variables. */
  static final String QUERY =
      "show global variables where variable_name in ('innodb_flush_log_at_trx_commit',"
          + " 'innodb_flush_method', 'debug_no_sync', 'log_bin', 'sync_binlog')";

  CommitSettings {
    values = Map.copyOf(values);
  }

  /** What makes a commit less than durable, each as {@code name = value}; none where it is. */
  List<String> lapses() {
    List<String> lapses = new ArrayList<>();
    if (!value("innodb_flush_log_at_trx_commit").equals("1")) {
      lapses.add(told("innodb_flush_log_at_trx_commit"));
    }
    if (value("innodb_flush_method").equalsIgnoreCase("nosync")) {
      lapses.add(told("innodb_flush_method"));
    }
    if (value("debug_no_sync").equalsIgnoreCase("ON")) {
      lapses.add(told("debug_no_sync"));
    }
    // After a power cut the database takes back what its own binary log does not have.
    if (value("log_bin").equalsIgnoreCase("ON") && !value("sync_binlog").equals("1")) {
      lapses.add(told("sync_binlog"));
    }
    return List.copyOf(lapses);
  }

  private String told(String name) {
    return name + " = " + value(name);
  }

  private String value(String name) {
    return values.getOrDefault(name, "unknown");
  }
}
