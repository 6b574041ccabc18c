package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;

/**
 * A candidate who sits in a room, and what an invigilator does for them on the wall of that room.
 *
 * @param sitting with two rooms, open now
 * @param candidate as the list of the sitting has them
 */
record WatchedSeat(String sitting, JsonNode candidate) {

  /** Within this it shows; how soon it should is measured, not asserted. */
  static final IsVisibleOptions FOLLOWS = new IsVisibleOptions().setTimeout(15_000);

  /** Seats the class 12A2, of which the pupil is. */
  static WatchedSeat of(Installation installation, String session, String pupil) {
    Api manager = installation.as("khaothi");
    ExamDay day = new ExamDay(manager, session);
    String sitting = day.addSitting("12A2");
    manager.put("sittings/" + sitting + "/rooms", ExamDay.rooms(2)).expect(200);
    manager.post("sittings/" + sitting + "/seating", ExamDay.byName(List.of())).expect(200);
    String id = day.candidateOf(sitting, installation.as(pupil));
    for (JsonNode row : day.candidates(sitting)) {
      if (row.path("id").asText().equals(id)) {
        return new WatchedSeat(sitting, row);
      }
    }
    throw new AssertionError(id + " is not on the list");
  }

  String wallPath() {
    return "/ca-thi/" + sitting + "/giam-thi/" + candidate.at("/place/roomId").asText();
  }

  String roomPath() {
    return "/phong-thi/" + sitting;
  }

  String number() {
    return candidate.path("sbd").asText();
  }

  /** Begins on the page of the candidate and waits for the paper. */
  static void begin(Page room) {
    room.getByText("Bắt đầu làm bài").click();
    new ExamRoom(room).awaitPaper();
  }

  /** Answers the first item and waits for the receipt. */
  static void answerFirst(Page room) {
    room.locator("[id='at-1.1'] fieldset label").first().click();
    assertThat(new ExamRoom(room).light("saved")).isVisible();
  }

  /** The candidate on a wall. */
  Locator tile(Page wall) {
    return wall.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(number())));
  }

  /** Opens what can be done for the candidate, and chooses that. */
  void choose(Page wall, String deed) {
    tile(wall).click();
    wall.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(deed)).click();
  }

  /** The dialog for giving time, filled in; the button gives it. */
  Locator askForTime(Page wall) {
    choose(wall, "Thêm giờ…");
    Locator dialog = wall.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Lí do").fill("Máy khởi động lại");
    return button(dialog, "Thêm giờ");
  }

  /** Sends the candidate a message. */
  void say(Page wall, String text) {
    choose(wall, "Nhắn thí sinh…");
    Locator dialog = wall.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX).fill(text);
    button(dialog, "Gửi").click();
  }

  /** Notes an incident. */
  void note(Page wall, String text) {
    choose(wall, "Ghi sự việc…");
    Locator dialog = wall.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX).fill(text);
    button(dialog, "Ghi lại").click();
  }

  private static Locator button(Locator dialog, String text) {
    return dialog.getByText(text, new Locator.GetByTextOptions().setExact(true));
  }
}
