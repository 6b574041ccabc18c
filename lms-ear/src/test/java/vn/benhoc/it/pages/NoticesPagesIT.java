package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.it.pages.WatchedSeat.FOLLOWS;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/**
 * A candidate leaves the window, copies, cuts, pastes, prints and changes the window's size: each
 * is in the log, the wall counts the leaving, and nothing else happens.
 */
@PagesTest
class NoticesPagesIT {

  private static final String PUPIL = "hocsinh27";

  /** All that a page can notice, and how often it is done here. */
  private static final Map<String, Integer> NOTICED =
      Map.ofEntries(
          entry("left", 2),
          entry("returned", 2),
          entry("copied", 1),
          entry("cut", 1),
          entry("pasted", 1),
          entry("printed", 1),
          entry("resized", 1),
          entry("shrunk", 1),
          entry("offline", 1));

  /** More than a blink, after which the page does not say that it was left. */
  private static final long AWAY_MILLIS = 800;

  /** More than a size has to last until it counts as changed. */
  private static final long SETTLED_MILLIS = 1_300;

  @Test
  void whatAPageNoticesIsCountedAndTheAttemptGoesOn(Visits visits) throws Exception {
    Installation installation = visits.installation();
    WatchedSeat seat = WatchedSeat.of(installation, "Thi thử có ghi nhận", PUPIL);
    Page wall = visits.as("khaothi", Screen.DESKTOP, seat.wallPath());
    Page room = visits.as(PUPIL, Screen.DESKTOP, seat.roomPath());
    WatchedSeat.begin(room);
    WatchedSeat.answerFirst(room);
    Api pupil = installation.as(PUPIL);
    JsonNode before = attempt(pupil, seat);

    seeFocus(room);
    Page other = goesAway(room);
    assertThat(seat.tile(wall).getByText("Rời màn hình 1 lần")).isVisible(FOLLOWS);
    comesBack(room, other);
    comesBack(room, goesAway(room));
    room.locator("[id='at-1.1'] p").first().click(new Locator.ClickOptions().setClickCount(3));
    room.keyboard().press("Control+c");
    cutAndPaste(room);
    room.pdf();
    room.setViewportSize(1_100, 700);
    Thread.sleep(SETTLED_MILLIS);
    fillScreenAndShrink(room);
    loseNetwork(room);
    new ExamRoom(room).choose(2, 2);
    assertThat(new ExamRoom(room).light("saved")).isVisible();

    Locator tile = seat.tile(wall);
    assertThat(tile.getByText("Rời màn hình 2 lần")).isVisible(FOLLOWS);
    assertThat(tile.getByText("Đang làm bài")).isVisible();
    assertThat(Accessibility.barriers(wall)).isEmpty();
    visits.picture(wall, "wall-left");
    visits.picture(room, "exam-room-after-notices");
    assertThat(noticed(installation, seat)).isEqualTo(NOTICED);
    assertThat(counted(installation, seat)).isEqualTo(Map.of("noticed", 11, "leaves", 2));

    JsonNode after = attempt(pupil, seat);
    assertThat(after.path("deadline")).isEqualTo(before.path("deadline"));
    assertThat(after.path("paused").asBoolean()).isFalse();
    assertThat(after.path("responses")).hasSize(3);
    new ExamRoom(room).handIn();
    assertThat(room.getByText(Pattern.compile("^3/\\d+ câu$"))).isVisible();
    assertThat(visits.complaints()).allMatch(NoticesPagesIT::isOfALostNetwork);
  }

  private static boolean isOfALostNetwork(String said) {
    return said.contains("net::ERR") || said.startsWith("WebSocket connection to");
  }

  private static JsonNode attempt(Api pupil, WatchedSeat seat) {
    String own = "my/sittings/" + seat.sitting();
    String id = pupil.get(own).expect(200).json().path("attemptId").asText();
    return pupil.get("attempts/" + id).expect(200).json();
  }

  /** A browser that is driven believes itself in front all the time, unless it is told not to. */
  private static void seeFocus(Page page) {
    JsonObject off = new JsonObject();
    off.addProperty("enabled", false);
    page.context().newCDPSession(page).send("Emulation.setFocusEmulationEnabled", off);
  }

  /** The page that is in front of the candidate's from now on. */
  private static Page goesAway(Page page) throws InterruptedException {
    Page other = page.context().newPage();
    other.bringToFront();
    Thread.sleep(AWAY_MILLIS);
    return other;
  }

  private static void comesBack(Page page, Page other) {
    page.bringToFront();
    other.close();
  }

  private static void fillScreenAndShrink(Page page) {
    page.evaluate("() => document.documentElement.requestFullscreen()");
    page.evaluate("() => document.exitFullscreen()");
  }

  private static void loseNetwork(Page page) throws InterruptedException {
    page.context().setOffline(true);
    Thread.sleep(AWAY_MILLIS);
    page.context().setOffline(false);
  }

  /** What the candidate types, cuts and pastes stands there in the end. */
  private static void cutAndPaste(Page page) {
    new ExamRoom(page).goTo(3, 1);
    Locator field = page.locator("[id='at-3.1'] input[data-answer-field]");
    field.fill("12");
    for (String key : new String[] {"Control+a", "Control+x", "Control+v"}) {
      field.press(key);
    }
    assertThat(field).hasValue("12");
  }

  /** How often the log has each kind. */
  private static Map<String, Integer> noticed(Installation installation, WatchedSeat seat)
      throws SQLException {
    Map<String, Integer> times = new TreeMap<>();
    each(
        installation,
        "select json_value(e.payload, '$.notice') noticed, count(*) times from exam_event e"
            + " join exam_attempt a on a.id = e.attempt_id"
            + " where a.candidate_id = ? and e.kind = 'noticed' group by 1",
        seat,
        row -> times.put(row.getString("noticed"), row.getInt("times")));
    return times;
  }

  /** What the row of the attempt counts. */
  private static Map<String, Integer> counted(Installation installation, WatchedSeat seat)
      throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    each(
        installation,
        "select noticed, leaves from exam_attempt where candidate_id = ?",
        seat,
        row -> {
          counts.put("noticed", row.getInt("noticed"));
          counts.put("leaves", row.getInt("leaves"));
        });
    return counts;
  }

  private interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  private static void each(Installation installation, String query, WatchedSeat seat, Reader reader)
      throws SQLException {
    try (Connection database = installation.connection();
        PreparedStatement statement = database.prepareStatement(query)) {
      statement.setString(1, seat.candidate().path("id").asText());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }
}
