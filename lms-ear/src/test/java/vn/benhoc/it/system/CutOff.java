package vn.benhoc.it.system;

import com.fasterxml.jackson.databind.JsonNode;
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

  /** What their page keeps, for the candidate it is to be of. */
  String file(JsonNode candidate) {
    return LateFile.of(attempt, candidate.path("sbd").asText(), form, kept, late);
  }

  String total() {
    return api.get(path() + "/result").expect(200).json().path("total").asText();
  }
}
