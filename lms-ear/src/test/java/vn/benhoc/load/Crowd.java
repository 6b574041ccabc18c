package vn.benhoc.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Pupils in numbers, written into the database as a roster import would, in classes of forty of a
 * school of their own, each signed in. Numbers and forms are dealt to them by the product itself.
 */
public final class Crowd {

  private static final int CLASS_SIZE = 40;

  private final Connection database;
  private final String name;
  private final List<UUID> classes = new ArrayList<>();
  private final List<Line.Ticket> tickets = new ArrayList<>();

  private record School(UUID id, String path, String year) {}

  private Crowd(Connection database, String name) {
    this.database = database;
    this.name = name;
  }

  /**
   * Makes a crowd in a new school of the demo province.
   *
   * @param name distinguishes it from others in the same database
   */
  static Crowd of(Connection database, String name, int size) throws SQLException {
    Crowd crowd = new Crowd(database, name);
    database.setAutoCommit(false);
    School school = crowd.addSchool();
    for (int first = 0; first < size; first += CLASS_SIZE) {
      crowd.addClass(school, first, Math.min(size, first + CLASS_SIZE));
    }
    database.commit();
    database.setAutoCommit(true);
    return crowd;
  }

  List<UUID> classes() {
    return classes;
  }

  /** What shows who each is, in the order of the crowd. */
  List<Line.Ticket> tickets() {
    return tickets;
  }

  private School addSchool() throws SQLException {
    try (PreparedStatement query =
            database.prepareStatement(
                "select u.id, u.path, y.code from people_unit u, people_school_year y"
                    + " where u.parent_id is null and y.is_current");
        ResultSet rows = query.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("there is no province in this database");
      }
      UUID id = id("school", 0);
      School school = new School(id, rows.getString(2) + id + "/", rows.getString(3));
      insert(
          "people_unit (id, kind, code, name, parent_id, path, version)",
          List.of(List.of(id, "school", name, name, rows.getString(1), school.path(), 1)));
      return school;
    }
  }

  private void addClass(School school, int first, int end) throws SQLException {
    UUID id = id("class", first);
    String code = "%s-%05d".formatted(name, first / CLASS_SIZE);
    insert(
        "people_unit (id, kind, code, name, parent_id, path, school_year, grade, version)",
        List.of(
            List.of(
                id,
                "class",
                code,
                code,
                school.id(),
                school.path() + id + "/",
                school.year(),
                12,
                1)));
    classes.add(id);
    addPupils(school, id, first, end);
  }

  private void addPupils(School school, UUID classId, int first, int end) throws SQLException {
    List<List<Object>> persons = new ArrayList<>();
    List<List<Object>> members = new ArrayList<>();
    List<List<Object>> sessions = new ArrayList<>();
    Timestamp now = Timestamp.from(Instant.now());
    for (int number = first; number < end; number++) {
      UUID person = id("person", number);
      String called = "Thí Sinh %05d".formatted(number);
      String plain = "thi sinh %05d %s".formatted(number, name);
      persons.add(List.of(person, called, plain, plain, 1));
      members.add(List.of(id("member", number), person, classId, number - first + 1, 1));
      Line.Ticket ticket = ticket(name, number);
      tickets.add(ticket);
      sessions.add(List.of(hash(ticket.session()), person, ticket.csrfToken(), now, now));
    }
    insert("people_person (id, full_name, search_name, sort_name, version)", persons);
    insert("people_membership (id, person_id, class_id, list_number, version)", members);
    insert("people_session (token_hash, person_id, csrf_token, created_at, seen_at)", sessions);
  }

  private void insert(String table, List<List<Object>> rows) throws SQLException {
    String places = "?" + ", ?".repeat(rows.get(0).size() - 1);
    try (PreparedStatement insert =
        database.prepareStatement("insert into " + table + " values (" + places + ")")) {
      for (List<Object> row : rows) {
        for (int column = 0; column < row.size(); column++) {
          Object value = row.get(column);
          insert.setObject(column + 1, value instanceof UUID ? value.toString() : value);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private UUID id(String kind, int number) {
    return UUID.nameUUIDFromBytes(
        "%s %s %d".formatted(name, kind, number).getBytes(StandardCharsets.UTF_8));
  }

  /** What shows who somebody of a crowd is, also to a process that did not make it. */
  static Line.Ticket ticket(String name, int number) {
    return new Line.Ticket(number, secret(name, "session", number), secret(name, "csrf", number));
  }

  private static String secret(String name, String kind, int number) {
    return HexFormat.of().formatHex(digest("%s %s %d".formatted(name, kind, number)), 0, 16);
  }

  private static String hash(String token) {
    return HexFormat.of().formatHex(digest(token));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
