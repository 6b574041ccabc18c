package vn.benhoc.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A bank as large as a province's: what the demo has, copied under other codes until it is full.
 * Written into the database at once; an import of so many would take longer than the load.
 */
final class SharedBank {

  private final Connection database;

  SharedBank(Connection database) {
    this.database = database;
  }

  /** Fills the bank to so many items. */
  void fillTo(int items) throws SQLException {
    int here = count();
    int copies = 0;
    while (here < items) {
      copies++;
      copy(copies, Math.min(items - here, here));
      here = count();
    }
  }

  int count() throws SQLException {
    try (Statement query = database.createStatement();
        ResultSet row = query.executeQuery("select count(*) from bank_item")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void copy(int number, int most) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("drop temporary table if exists copied");
      statement.execute(
          "create temporary table copied (item uuid primary key, to_item uuid, to_version uuid) as"
              + " select i.id item, uuid() to_item, uuid() to_version from bank_item i"
              + " where i.stimulus_id is null limit "
              + most);
      statement.execute(itemCopies(number));
      statement.execute(
          "insert into bank_item_version select c.to_version, c.to_item, v.number, v.kind,"
              + " v.content, v.content_hash, v.stimulus_version_id, v.created_at, v.created_by"
              + " from copied c join bank_item i on i.id = c.item"
              + " join bank_item_version v on v.id = i.current_version_id");
      statement.execute(
          "insert into bank_item_answer select c.to_version, a.answer from copied c"
              + " join bank_item i on i.id = c.item"
              + " join bank_item_answer a on a.version_id = i.current_version_id");
    }
  }

  private static String itemCopies(int number) {
    return "insert into bank_item select c.to_item, concat(i.code, '-"
        + number
        + "'), i.kind, i.status, i.subject, i.grade, i.topic, i.level, i.block, i.owner_unit,"
        + " i.author_id, i.stimulus_id, i.stimulus_position, i.shuffle, i.needs_picture,"
        + " i.expected_seconds, i.source, c.to_version, i.current_number,"
        + " sha2(concat(i.content_hash, '"
        + number
        + "'), 256), sha2(concat(i.fingerprint, '"
        + number
        + "'), 256), i.stem, i.folded, i.created_at, i.updated_at, i.lock_version"
        + " from copied c join bank_item i on i.id = c.item";
  }
}
