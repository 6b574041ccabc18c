package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/**
 * A teacher of another school is named for a room by keyboard, finds it on their first page, loses
 * it while looking on; and the rooms under way as who answers for them sees them.
 */
@PagesTest
class RoomInvigilatorsPagesIT {

  private static final String NAMED = "giaovien6";
  private static final String PUPIL = "hocsinh37";
  private static final IsVisibleOptions FOLLOWS = new IsVisibleOptions().setTimeout(15_000);

  private Visits visits;
  private String sitting;
  private String room;
  private String person;
  private String fullName;

  /** Of somebody of the second school in that room. */
  private String sbd;

  @Test
  void whoIsNamedFindsTheRoomAndLosesItWhenTakenOff(Visits visits) {
    this.visits = visits;
    seat();
    nameByKeyboard();
    look(
        "khaothi", Screen.PHONE, "en", "/ca-thi/" + sitting + "?muc=phong", "rooms-named-phone-en");
    Page today = visits.as(NAMED, Screen.DESKTOP, "/");
    Locator way = today.getByText("Phòng 001 – Ca thi có phòng").first();
    assertThat(way).isVisible(FOLLOWS);
    assertThat(Accessibility.barriers(today)).isEmpty();
    visits.picture(today, "today-named");
    look(NAMED, Screen.PHONE, "en", "/", "today-named-phone-en");
    Page wall = visits.as(NAMED, Screen.DESKTOP, "/ca-thi/" + sitting + "/giam-thi/" + room);
    Locator tile = wall.getByText(sbd).first();
    assertThat(tile).isVisible(FOLLOWS);
    visits.picture(wall, "wall-named");
    look("giamthi2", Screen.DESKTOP, "vi", "/ca-thi/" + sitting + "/giam-thi", "rooms-of-others");
    theRoomsUnderWay();

    Api manager = visits.installation().as("khaothi");
    manager
        .delete("sittings/" + sitting + "/rooms/" + room + "/invigilators/" + person)
        .expect(200);
    assertThat(wall.getByText("Bạn không còn coi phòng này")).isVisible(FOLLOWS);
    assertThat(wall.getByText("Các phòng bạn đang coi")).isVisible();
    assertThat(tile).isHidden();
    visits.picture(wall, "wall-taken-off");
  }

  private void seat() {
    Api manager = visits.installation().as("khaothi");
    ExamDay day = new ExamDay(manager, "Thi thử có phân công giám thị");
    sitting = day.addSitting("12A2", "12B1");
    JsonNode rooms =
        manager.put("sittings/" + sitting + "/rooms", ExamDay.rooms(2)).expect(200).json();
    room = rooms.at("/0/id").asText();
    manager.post("sittings/" + sitting + "/seating", ExamDay.byName(List.of())).expect(200);
    sbd = ofTheOtherSchool(day);
    JsonNode who = visits.installation().as(NAMED).get("session").json().path("person");
    person = who.path("id").asText();
    fullName = who.path("fullName").asText();
    Api pupil = visits.installation().as(PUPIL);
    pupil.post("my/sittings/" + sitting + "/attempt").expect(200);
    pupil.get("my/sittings/" + sitting + "/told").expect(200);
  }

  private String ofTheOtherSchool(ExamDay day) {
    for (JsonNode row : day.candidates(sitting)) {
      if (row.path("className").asText().equals("12B1")
          && row.at("/place/roomId").asText().equals(room)) {
        return row.path("sbd").asText();
      }
    }
    throw new AssertionError("nobody of the second school in the room");
  }

  private void nameByKeyboard() {
    Page page = visits.as("khaothi", Screen.DESKTOP, "/ca-thi/" + sitting + "?muc=phong");
    Locator open = button(page, "Phân công giám thị phòng 001");
    assertThat(open).isVisible(FOLLOWS);
    open.focus();
    page.keyboard().press("Enter");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog.getByLabel("Tìm cán bộ, giáo viên")).isFocused();
    page.keyboard().type(NAMED);
    assertThat(button(page, "Phân công " + fullName)).isVisible(FOLLOWS);
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, "name-invigilator");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(button(page, "Bỏ phân công " + fullName)).isVisible(FOLLOWS);
    page.keyboard().press("Escape");
    assertThat(dialog).isHidden();
    assertThat(page.getByRole(AriaRole.TABLE)).containsText(fullName);
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, "rooms-named");
  }

  private void theRoomsUnderWay() {
    String all = "/ngay-thi?ca=" + sitting;
    Page day = visits.as("khaothi", Screen.DESKTOP, all);
    Locator rooms =
        day.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Các phòng đang thi"));
    assertThat(rooms).isVisible(FOLLOWS);
    assertThat(rooms).containsText(fullName);
    rooms.scrollIntoViewIfNeeded();
    assertThat(Accessibility.barriers(day)).isEmpty();
    visits.picture(day, "exam-day-rooms");
    look("khaothi", Screen.DESKTOP, "en", all, "exam-day-rooms-en");
    Page phone = visits.as("khaothi", Screen.PHONE, "en", all);
    Locator list =
        phone.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Rooms under way"));
    assertThat(list).isVisible(FOLLOWS);
    list.scrollIntoViewIfNeeded();
    assertThat(Accessibility.barriers(phone)).isEmpty();
    visits.picture(phone, "exam-day-rooms-phone-en");
  }

  private void look(String who, Screen screen, String language, String path, String name) {
    Page page = visits.as(who, screen, language, path);
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible(FOLLOWS);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, name);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
