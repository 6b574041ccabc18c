package vn.benhoc.it.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.LateFile;

/**
 * A candidate who was cut off.
 *
 * @param kept what the server has, with one right answer
 * @param late what was written in time and never sent, with two right answers
 */
record CutOff(Api api, JsonNode attempt, String form, JsonNode kept, JsonNode late) {

  static final String DEVICE = "pc-7";

  private String path() {
    return "attempts/" + attempt.path("id").asText();
  }

  JsonNode now() {
    return api.get(path()).expect(200).json();
  }

  Answer send(JsonNode batch) {
    return api.put(path() + "/responses?device=" + DEVICE, batch);
  }

  /** What was never sent, with more. */
  ObjectNode lateAnd(ObjectNode... entries) {
    ObjectNode more = late.deepCopy();
    more.withArray("entries").addAll(List.of(entries));
    return more;
  }

  /** The first answer of it, changed once more a moment after the end. */
  ObjectNode changedTooLate(long sequence) {
    ObjectNode changed = late.path("entries").path(0).deepCopy();
    Instant end = Instant.parse(now().path("deadline").asText());
    return changed.put("sequence", sequence).put("clientTime", end.plusMillis(200).toString());
  }

  /** What their page keeps, for the candidate it is to be of. */
  String file(JsonNode candidate) {
    return LateFile.of(attempt, candidate.path("sbd").asText(), form, kept, late);
  }

  String total() {
    return api.get(path() + "/result").expect(200).json().path("total").asText();
  }
}
