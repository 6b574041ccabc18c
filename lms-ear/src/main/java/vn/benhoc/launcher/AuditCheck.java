package vn.benhoc.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the audit trail from the database and computes its chain anew, without the server and with
 * none of its code: SHA-256 over the hash before, the place and every field, each field as its
 * length in bytes, a colon and its UTF-8 bytes. Unlike the server's check it goes on behind a
 * break, and finds every entry that was altered or is missing, and every row of notes and acts that
 * is not what the trail has of it. One use.
 */
final class AuditCheck {

  /** How many findings are told; the others are counted. */
  static final int MOST_TOLD = 100;

  private static final String ORIGIN = "0".repeat(64);
  private static final String LINKS =
      "select place, hash, id, at, person_id, address, action, subject_kind, subject, detail"
          + " from platform_audit where place is not null order by place";

  private final Connection database;
  private final Map<Long, List<Kept>> kept;
  private final List<String> findings = new ArrayList<>();
  private long wrong;
  private long right;
  private long place;
  private String hash = ORIGIN;
  private final List<Kept> held = new ArrayList<>();

  /**
   * A check.
   *
   * @param kept links that were written down outside the database
   */
  AuditCheck(Connection database, List<Kept> kept) {
    this.database = database;
    this.kept =
        kept.stream()
            .collect(Collectors.groupingBy(Kept::place, TreeMap::new, Collectors.toList()));
  }

  /**
   * A link written down outside the database: who rewrites the whole chain cannot rewrite that.
   *
   * @param place the place of the entry, from 1
   * @param hash its hash, 64 hexadecimal digits, or the first of them, at least 16
   */
  record Kept(long place, String hash) {

    /**
     * Reads {@code 1234:ab…}, several with commas between them; blank for none.
     *
     * @throws StartProblem if it is nothing of the kind
     */
    static List<Kept> allOf(String text) {
      return text.isBlank()
          ? List.of()
          : Stream.of(text.split(",", -1)).map(String::strip).map(Kept::of).toList();
    }

    private static Kept of(String text) {
      if (!text.matches("[1-9][0-9]{0,17}:[0-9a-f]{16,64}")) {
        throw new StartProblem(
            "-Dkept=… takes the place and the hash of an entry, as an earlier check, the server's"
                + " log or the minutes of a room have them: 1234:ab12… with 16 to 64 hexadecimal"
                + " digits, several with commas between them; not \""
                + text
                + "\".");
      }
      int colon = text.indexOf(':');
      return new Kept(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    private boolean fits(String stored) {
      return stored.startsWith(hash);
    }
  }

  /**
   * What was found.
   *
   * @param right how many entries are what they were
   * @param waiting entries written a moment ago and not chained yet
   * @param wrong how many entries and rows are altered or missing
   * @param findings the first {@value #MOST_TOLD} of these, as sentences
   * @param held the kept links that are on the trail as they were written down, by place
   * @param last the last link, to be written down outside the database
   */
  record Report(
      long right, long waiting, long wrong, List<String> findings, List<Kept> held, Kept last) {}

  /** Walks the whole chain, in the state it has at one moment. */
  Report run() throws SQLException {
    database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    database.setAutoCommit(false);
    try (Statement statement = database.createStatement()) {
      statement.setFetchSize(1_000);
      try (ResultSet links = statement.executeQuery(LINKS)) {
        while (links.next()) {
          follow(links);
        }
      }
    }
    Kept last = new Kept(place, hash);
    compareWithHead(last);
    kept.values().stream().flatMap(List::stream).forEach(this::tellMissing);
    new SaidRows(database, this::tell).compare();
    long waiting = number("select count(*) from platform_audit where place is null");
    return new Report(right, waiting, wrong, List.copyOf(findings), List.copyOf(held), last);
  }

  private void follow(ResultSet link) throws SQLException {
    long next = link.getLong("place");
    String stored = Objects.requireNonNullElse(link.getString("hash"), "");
    if (next > place + 1) {
      wrong += next - place - 2;
      tell(
          next == place + 2
              ? "The entry at place %d is missing.".formatted(place + 1)
              : "The entries at places %d to %d are missing.".formatted(place + 1, next - 1));
    } else if (!hashed(hash, next, link).equals(stored)) {
      tell("The entry at place %d (%s) was altered.".formatted(next, link.getString("id")));
    } else {
      right++;
    }
    List<Kept> keptHere = kept.remove(next);
    if (keptHere != null) {
      keptHere.forEach(one -> compare(one, stored));
    }
    place = next;
    hash = stored;
  }

  private void compare(Kept one, String stored) {
    if (one.fits(stored)) {
      held.add(one);
    } else {
      tell("The entry at place %d has another hash than was kept.".formatted(one.place()));
    }
  }

  private void tellMissing(Kept one) {
    tell("The entry at place %d, whose hash was kept, is missing.".formatted(one.place()));
  }

  private void compareWithHead(Kept last) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet head =
            statement.executeQuery(
                "select place, hash from platform_audit_head where name = 'main'")) {
      if (!head.next()) {
        tell("The head of the chain is missing.");
      } else if (head.getLong("place") > last.place()) {
        wrong += head.getLong("place") - last.place() - 1;
        tell(
            "The end of the trail is missing: places %d to %d."
                .formatted(last.place() + 1, head.getLong("place")));
      } else if (!new Kept(head.getLong("place"), head.getString("hash")).equals(last)) {
        tell("The head of the chain does not fit the last entry, at place %d.".formatted(place));
      }
    }
  }

  private long number(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private void tell(String sentence) {
    wrong++;
    if (findings.size() < MOST_TOLD) {
      findings.add(sentence);
    }
  }

  private static String hashed(String previous, long place, ResultSet link) throws SQLException {
    Timestamp at =
        link.getTimestamp("at", Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC)));
    return Fields.hash(
        List.of(
            previous,
            Long.toString(place),
            link.getString("id"),
            Long.toString(at.getTime()),
            Objects.requireNonNullElse(link.getString("person_id"), ""),
            link.getString("address"),
            link.getString("action"),
            link.getString("subject_kind"),
            link.getString("subject"),
            link.getString("detail")));
  }
}
