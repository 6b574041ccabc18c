package vn.benhoc.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitSettingsTest {

  private static final Map<String, String> DURABLE =
      Map.of(
          "innodb_flush_log_at_trx_commit", "1",
          "innodb_flush_method", "O_DIRECT",
          "debug_no_sync", "OFF",
          "log_bin", "OFF",
          "sync_binlog", "0");

  private static List<String> lapsesWith(String... changed) {
    Map<String, String> values = new HashMap<>(DURABLE);
    for (int i = 0; i < changed.length; i += 2) {
      values.put(changed[i], changed[i + 1]);
    }
    return new CommitSettings(values).lapses();
  }

  @Test
  void aDatabaseThatFlushesAtEachCommitIsDurable() {
    assertThat(lapsesWith()).isEmpty();
    assertThat(lapsesWith("log_bin", "ON", "sync_binlog", "1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "innodb_flush_log_at_trx_commit, 0",
    "innodb_flush_log_at_trx_commit, 2",
    "innodb_flush_method, nosync",
    "debug_no_sync, ON"
  })
  void eachSettingThatLeavesTheDiskOutIsNamed(String name, String value) {
    assertThat(lapsesWith(name, value)).containsExactly(name + " = " + value);
  }

  @Test
  void aBinaryLogHasToBeOnDiskTooWhereThereIsOne() {
    assertThat(lapsesWith("log_bin", "ON")).containsExactly("sync_binlog = 0");
    assertThat(lapsesWith("log_bin", "ON", "sync_binlog", "1000"))
        .containsExactly("sync_binlog = 1000");
  }

  @Test
  void whatCannotBeAskedIsNotTakenForDurable() {
    assertThat(new CommitSettings(Map.of()).lapses())
        .containsExactly("innodb_flush_log_at_trx_commit = unknown");
  }

  @Test
  void allAreNamed() {
    assertThat(lapsesWith("innodb_flush_log_at_trx_commit", "2", "innodb_flush_method", "nosync"))
        .hasSize(2);
  }
}
