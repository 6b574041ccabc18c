package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/** An invigilator's wall beside the page of a candidate: each follows what happens on the other. */
@PagesTest
class WallPagesIT {

  private static final String PUPIL = "hocsinh25";
  private static final IsVisibleOptions FOLLOWS = new IsVisibleOptions().setTimeout(15_000);

  private Visits visits;
  private String sitting;
  private JsonNode candidate;

  @Test
  void theWallAndTheExamRoomFollowEachOther(Visits visits) {
    this.visits = visits;
    seat();
    Page wall = openWall(Screen.DESKTOP, "vi");
    Page room = visits.as(PUPIL, Screen.DESKTOP, "/phong-thi/" + sitting);
    room.getByText("Bắt đầu làm bài").click();
    new ExamRoom(room).awaitPaper();
    answerFirst(room);

    Locator tile = tile(wall);
    assertThat(tile.getByText("Đang làm bài")).isVisible(FOLLOWS);
    assertThat(tile.getByText(Pattern.compile("^1/\\d+ câu$"))).isVisible(FOLLOWS);
    assertThat(Accessibility.barriers(wall)).isEmpty();
    visits.picture(wall, "wall");

    pauseAndResume(wall, room);
    giveTime(wall, room);
    say(wall, room);
    note(wall);
    handIn(room);
    assertThat(tile.getByText("Đã nộp bài")).isVisible(FOLLOWS);
    visits.picture(wall, "wall-handed-in");
    look(Screen.PHONE, "vi", "wall-phone");
    look(Screen.PHONE, "en", "wall-phone-en");
    look(Screen.DESKTOP, "en", "wall-en");
    assertThat(visits.complaints()).isEmpty();
  }

  private void seat() {
    Api manager = visits.installation().as("khaothi");
    ExamDay day = new ExamDay(manager, "Thi thử bên bảng giám thị");
    sitting = day.addSitting("12A2");
    manager.put("sittings/" + sitting + "/rooms", ExamDay.rooms(2)).expect(200);
    manager.post("sittings/" + sitting + "/seating", ExamDay.byName(List.of())).expect(200);
    String id = day.candidateOf(sitting, visits.installation().as(PUPIL));
    for (JsonNode row : day.candidates(sitting)) {
      if (row.path("id").asText().equals(id)) {
        candidate = row;
      }
    }
  }

  private Page openWall(Screen screen, String language) {
    String room = candidate.at("/place/roomId").asText();
    Page wall = visits.as("khaothi", screen, language, "/ca-thi/" + sitting + "/giam-thi/" + room);
    assertThat(tile(wall)).isVisible(FOLLOWS);
    return wall;
  }

  private void look(Screen screen, String language, String name) {
    Page wall = openWall(screen, language);
    assertThat(Accessibility.barriers(wall)).isEmpty();
    visits.picture(wall, name);
  }

  private Locator tile(Page wall) {
    return wall.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions().setName(Pattern.compile(candidate.path("sbd").asText())));
  }

  private static void answerFirst(Page room) {
    room.locator("[id='at-1.1'] fieldset label").first().click();
    assertThat(room.locator("[data-kind=saved]").first()).isVisible();
  }

  private void choose(Page wall, String deed) {
    tile(wall).click();
    wall.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(deed)).click();
  }

  private void pauseAndResume(Page wall, Page room) {
    choose(wall, "Tạm dừng");
    assertThat(room.getByText("Bài thi đang tạm dừng")).isVisible(FOLLOWS);
    assertThat(room.locator("article[data-stop]").first()).isHidden();
    assertThat(tile(wall).getByText("Tạm dừng")).isVisible(FOLLOWS);
    assertThat(Accessibility.barriers(room)).isEmpty();
    visits.picture(room, "exam-room-paused");
    choose(wall, "Cho làm tiếp");
    assertThat(room.locator("[id='at-1.1']")).isVisible(FOLLOWS);
  }

  private void giveTime(Page wall, Page room) {
    choose(wall, "Thêm giờ…");
    Locator dialog = wall.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Lí do").fill("Máy khởi động lại");
    visits.picture(wall, "wall-give-time");
    assertThat(Accessibility.barriers(wall)).isEmpty();
    dialog.getByText("Thêm giờ", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(room.getByText("Em được thêm 5 phút")).isVisible(FOLLOWS);
    assertThat(tile(wall).getByText("+5 phút")).isVisible(FOLLOWS);
    visits.picture(room, "exam-room-given-time");
    room.getByText("Đã đọc").click();
  }

  private void say(Page wall, Page room) {
    choose(wall, "Nhắn thí sinh…");
    Locator dialog = wall.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX).fill("Câu 7 xem lại hình");
    dialog.getByText("Gửi", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(room.getByText("Giám thị: Câu 7 xem lại hình")).isVisible(FOLLOWS);
    room.getByText("Đã đọc").click();
  }

  private void note(Page wall) {
    choose(wall, "Ghi sự việc…");
    Locator dialog = wall.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX).fill("Mượn bút của giám thị");
    dialog.getByText("Ghi lại", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(tile(wall).getByText("1 sự việc")).isVisible(FOLLOWS);
  }

  private static void handIn(Page room) {
    new ExamRoom(room).handIn();
  }
}
