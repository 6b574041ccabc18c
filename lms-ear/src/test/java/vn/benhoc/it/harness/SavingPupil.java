package vn.benhoc.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pupil who answers one item after the other, over and over, without a pause, and remembers what
 * had a receipt. Run by one thread; looked at when that has ended.
 */
public final class SavingPupil implements Runnable {

  private static final String CLIENT = "page";
  private static final int MOST = 100_000;

  private final Api api;
  private final String path;
  private final List<JsonNode> items = new ArrayList<>();
  private final Map<String, String> kept = new HashMap<>();
  private long sent;
  private long receipts;
  private long busy;
  private String ended = "";
  private volatile boolean goesOn = true;

  private SavingPupil(Api api, String path) {
    this.api = api;
    this.path = path;
    for (JsonNode item : Exams.items(api.get(path + "/paper").expect(200).json())) {
      if (item.path("kind").asText().equals("choice")) {
        items.add(item);
      }
    }
  }

  /** Begins the sitting. */
  public static SavingPupil begin(Api api, String sitting) {
    JsonNode attempt = api.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    return new SavingPupil(api, "attempts/" + attempt.path("id").asText());
  }

  /** Saves until told to stop, refused or cut off. */
  @Override
  public void run() {
    try {
      while (goesOn && ended.isEmpty() && sent < MOST) {
        sent++;
        receive(send(sent));
      }
    } catch (UncheckedIOException cutOff) {
      ended = "cut-off";
    }
  }

  public void stop() {
    goesOn = false;
  }

  private Answer send(long sequence) {
    ObjectNode response =
        Api.JSON.createObjectNode().put("kind", "choice").put("option", option(sequence));
    return api.put(
        path + "/responses", Exams.batch(CLIENT, Map.of(slot(sequence), response), sequence));
  }

  private void receive(Answer answer) {
    if (answer.status() == 200) {
      assertThat(answer.json().path("sequence").asLong()).isEqualTo(sent);
      kept.put(slot(sent), option(sent));
      receipts = sent;
    } else if (answer.problem().equals("saving-too-fast")) {
      rest(Long.parseLong(answer.header("Retry-After")));
    } else if (answer.problem().equals("exam-busy")) {
      busy++;
    } else {
      ended = answer.problem();
    }
  }

  private void rest(long seconds) {
    try {
      Thread.sleep(Duration.ofSeconds(seconds).toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      goesOn = false;
    }
  }

  private String slot(long sequence) {
    return item(sequence).path("slot").asText();
  }

  /** Another one each time the item comes round. */
  private String option(long sequence) {
    JsonNode options = item(sequence).path("options");
    return options.path((int) (sequence / items.size() % options.size())).path("id").asText();
  }

  private JsonNode item(long sequence) {
    return items.get((int) (sequence % items.size()));
  }

  /** Why it ended: a problem, {@code cut-off}, or nothing where it was told to stop. */
  public String ended() {
    return ended;
  }

  public long receipts() {
    return receipts;
  }

  /** How often it was asked to send the same again later. */
  public long busy() {
    return busy;
  }

  /** The id of the attempt. */
  public String attempt() {
    return path.substring(path.indexOf('/') + 1);
  }

  /**
   * Compares what the server has with the receipts: no number is lost, and each answer is the one
   * that had a receipt, or the last one that was sent and may have arrived.
   */
  public void verify() {
    JsonNode attempt = api.get(path + "?client=" + CLIENT).expect(200).json();
    assertThat(attempt.path("lastSequence").asLong()).as(path).isBetween(receipts, sent);
    kept.forEach(
        (slot, option) ->
            assertThat(attempt.path("responses").path(slot).path("option").asText())
                .as(path + " " + slot)
                .isIn(slot.equals(slot(sent)) ? List.of(option, option(sent)) : List.of(option)));
  }

  /** Sends once more what had no receipt, as a page does, and goes on from there. */
  public void resume() {
    ended = "";
    receive(send(sent).expect(200));
    verify();
  }

  /** Hands in; the receipt counts every item that was answered. */
  public void handIn() {
    JsonNode handedIn = api.post(path + "/hand-in").expect(200).json();
    assertThat(handedIn.path("answered").asInt()).isEqualTo(kept.size());
    assertThat(api.post(path + "/hand-in").expect(200).json()).isEqualTo(handedIn);
  }
}
