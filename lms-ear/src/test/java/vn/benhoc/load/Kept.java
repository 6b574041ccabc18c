package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the database has of a sitting.
 *
 * @param answers by attempt, the answers of the driver's clients in the order of the log
 * @param handIns by attempt, the receipt of its hand-in
 * @param secondHandIns events that hand in what was handed in already
 * @param strangers answers of clients that are not the driver's
 */
record Kept(
    Map<UUID, List<Batch>> answers, Map<UUID, String> handIns, int secondHandIns, int strangers) {

  private static final int CHUNK = 1_000;

  private static final String ANSWERS =
      "select e.attempt_id, e.payload from exam_event e"
          + " join exam_attempt a on a.id = e.attempt_id"
          + " where a.sitting_id = ? and e.kind = 'answered'"
          + " order by e.attempt_id, e.number";

  private static final String HAND_INS =
      "select a.id, a.receipt_code, count(e.number) from exam_attempt a"
          + " join exam_event e on e.attempt_id = a.id and e.kind = 'handed_in'"
          + " where a.sitting_id = ? and a.handed_in_at is not null"
          + " group by a.id, a.receipt_code";

  static Kept of(Connection database, String sitting) throws SQLException {
    Map<UUID, List<Batch>> answers = new HashMap<>();
    int strangers = 0;
    try (PreparedStatement query = query(database, ANSWERS, sitting);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        JsonNode event = json(rows.getString(2));
        if (event.path("client").asText().equals(Batch.CLIENT)) {
          answers
              .computeIfAbsent(UUID.fromString(rows.getString(1)), id -> new ArrayList<>())
              .add(answer(event));
        } else {
          strangers++;
        }
      }
    }
    Map<UUID, String> handIns = new HashMap<>();
    int seconds = 0;
    try (PreparedStatement query = query(database, HAND_INS, sitting);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        handIns.put(UUID.fromString(rows.getString(1)), rows.getString(2));
        seconds += rows.getInt(3) - 1;
      }
    }
    return new Kept(answers, handIns, seconds, strangers);
  }

  private static Batch answer(JsonNode event) {
    return new Batch(
        event.path("sequence").asInt(),
        event.path("slot").asText(),
        event.path("response").toString());
  }

  private static JsonNode json(String payload) {
    try {
      return PaperText.JSON.readTree(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a log that is no JSON: " + payload, e);
    }
  }

  private static PreparedStatement query(Connection database, String text, String sitting)
      throws SQLException {
    PreparedStatement query = database.prepareStatement(text);
    query.setString(1, sitting);
    query.setFetchSize(CHUNK);
    return query;
  }
}
