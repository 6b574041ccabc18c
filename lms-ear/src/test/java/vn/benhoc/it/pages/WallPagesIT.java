package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.it.pages.WatchedSeat.FOLLOWS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.InTime;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/** An invigilator's wall beside the page of a candidate: each follows what happens on the other. */
@PagesTest
@InTime
class WallPagesIT {

  private static final String PUPIL = "hocsinh25";
  private static final String WITHOUT_SOCKETS = "hocsinh26";
  private static final Pattern ONE_ANSWER = Pattern.compile("^1/\\d+ câu$");

  private Visits visits;
  private WatchedSeat seat;

  @Test
  void theWallAndTheExamRoomFollowEachOther(Visits visits) {
    this.visits = visits;
    seat = WatchedSeat.of(visits.installation(), "Thi thử bên bảng giám thị", PUPIL);
    Page wall = openWall(Screen.DESKTOP, "vi");
    Page room = visits.as(PUPIL, Screen.DESKTOP, seat.roomPath());
    WatchedSeat.begin(room);
    Locator tile = seat.tile(wall);
    assertThat(tile.getByText("Đang làm bài")).isVisible(FOLLOWS);
    Following answer = Following.answered(room, wall, seat.number(), 1);
    WatchedSeat.answerFirst(room);
    assertThat(tile.getByText(ONE_ANSWER)).isVisible(FOLLOWS);
    answer.print("wall.answered.follows_ms");
    assertThat(wall.locator("[data-hearing=live]")).isVisible();
    assertThat(Accessibility.barriers(wall)).isEmpty();
    visits.picture(wall, "wall");

    pauseAndResume(wall, room);
    giveTime(wall, room);
    say(wall, room);
    seat.note(wall, "Mượn bút của giám thị");
    assertThat(tile.getByText("1 sự việc")).isVisible(FOLLOWS);
    handIn(wall, room);
    visits.picture(wall, "wall-handed-in");
    look(Screen.PHONE, "vi", "wall-phone");
    look(Screen.PHONE, "en", "wall-phone-en");
    look(Screen.DESKTOP, "en", "wall-en");
    assertThat(visits.complaints()).isEmpty();
  }

  /** What a school's proxy forbids: both pages ask instead. */
  @Test
  void theyFollowEachOtherWhereBrowsersHaveNoSockets(Visits visits) {
    seat = WatchedSeat.of(visits.installation(), "Thi thử không có socket", WITHOUT_SOCKETS);
    Page wall = visits.withoutSockets("khaothi", Screen.DESKTOP, seat.wallPath());
    Locator tile = seat.tile(wall);
    assertThat(tile).isVisible(FOLLOWS);
    Page room = visits.withoutSockets(WITHOUT_SOCKETS, Screen.DESKTOP, seat.roomPath());
    WatchedSeat.begin(room);
    assertThat(tile.getByText("Đang làm bài")).isVisible(FOLLOWS);
    assertThat(wall.locator("[data-hearing=asking]")).isVisible();
    Following answer = Following.answered(room, wall, seat.number(), 1);
    WatchedSeat.answerFirst(room);
    assertThat(tile.getByText(ONE_ANSWER)).isVisible(FOLLOWS);
    answer.print("wall.asking.answered.follows_ms");
    visits.picture(wall, "wall-asking");

    seat.choose(wall, "Tạm dừng");
    assertThat(room.getByText("Bài thi đang tạm dừng")).isVisible(FOLLOWS);
    assertThat(tile.getByText("Tạm dừng")).isVisible(FOLLOWS);
    seat.choose(wall, "Cho làm tiếp");
    assertThat(room.locator("[id='at-1.1']")).isVisible(FOLLOWS);
    Locator give = seat.askForTime(wall);
    Following time = Following.deadline(wall, room);
    give.click();
    assertThat(room.getByText("Em được thêm 5 phút")).isVisible(FOLLOWS);
    time.print("wall.asking.extra_time.follows_ms");
    assertThat(tile.getByText("+5 phút")).isVisible(FOLLOWS);
    visits.picture(room, "exam-room-asking-given-time");
    room.getByText("Đã đọc").click();
    seat.say(wall, "Câu 7 xem lại hình");
    assertThat(room.getByText("Giám thị: Câu 7 xem lại hình")).isVisible(FOLLOWS);
    room.getByText("Đã đọc").click();
    new ExamRoom(room).handIn();
    assertThat(tile.getByText("Đã nộp bài")).isVisible(FOLLOWS);
    assertThat(visits.complaints()).isEmpty();
  }

  private Page openWall(Screen screen, String language) {
    Page wall = visits.as("khaothi", screen, language, seat.wallPath());
    assertThat(seat.tile(wall)).isVisible(FOLLOWS);
    return wall;
  }

  private void look(Screen screen, String language, String name) {
    Page wall = openWall(screen, language);
    assertThat(Accessibility.barriers(wall)).isEmpty();
    visits.picture(wall, name);
  }

  private void pauseAndResume(Page wall, Page room) {
    seat.choose(wall, "Tạm dừng");
    assertThat(room.getByText("Bài thi đang tạm dừng")).isVisible(FOLLOWS);
    assertThat(room.locator("article[data-stop]").first()).isHidden();
    assertThat(seat.tile(wall).getByText("Tạm dừng")).isVisible(FOLLOWS);
    assertThat(Accessibility.barriers(room)).isEmpty();
    visits.picture(room, "exam-room-paused");
    seat.choose(wall, "Cho làm tiếp");
    assertThat(room.locator("[id='at-1.1']")).isVisible(FOLLOWS);
  }

  private void giveTime(Page wall, Page room) {
    Locator give = seat.askForTime(wall);
    visits.picture(wall, "wall-give-time");
    assertThat(Accessibility.barriers(wall)).isEmpty();
    Following time = Following.deadline(wall, room);
    give.click();
    assertThat(room.getByText("Em được thêm 5 phút")).isVisible(FOLLOWS);
    time.print("wall.extra_time.follows_ms");
    assertThat(seat.tile(wall).getByText("+5 phút")).isVisible(FOLLOWS);
    visits.picture(room, "exam-room-given-time");
    room.getByText("Đã đọc").click();
  }

  private void say(Page wall, Page room) {
    seat.say(wall, "Câu 7 xem lại hình");
    assertThat(room.getByText("Giám thị: Câu 7 xem lại hình")).isVisible(FOLLOWS);
    room.getByText("Đã đọc").click();
  }

  private void handIn(Page wall, Page room) {
    ExamRoom page = new ExamRoom(room);
    page.openHandIn();
    Following state = Following.state(room, wall, seat.number(), "handed_in");
    page.confirmHandIn();
    assertThat(seat.tile(wall).getByText("Đã nộp bài")).isVisible(FOLLOWS);
    state.print("wall.state.follows_ms");
  }
}
