package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Cable;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/**
 * Two pupils are cut off until after the end: the page of one sends when its network is back, the
 * other's saves a file that the invigilator brings. The secretary decides, and the marks follow.
 */
@PagesTest
class LateAnswersPagesIT {

  private static final IsVisibleOptions AT_THE_DEADLINE = new IsVisibleOptions().setTimeout(90_000);
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path stick;

  private final List<Cable> cables = new ArrayList<>();
  private Visits visits;
  private Api manager;
  private String paper;
  private String sitting;

  @AfterEach
  void unplug() {
    cables.forEach(Cable::close);
  }

  @Test
  void whatCameLateCountsOnceTheSecretarySaysSo(Visits visits)
      throws IOException, InterruptedException {
    this.visits = visits;
    manager = visits.installation().as("khaothi");
    Exams exams = new Exams(manager);
    JsonNode drawn = exams.drawPaper("VATLI", 4, "shuffled");
    paper = drawn.path("id").asText();
    sitting = exams.openSitting(drawn, "12A2", Duration.ofMinutes(30), 1);

    Page secretary = visits.as("khaothi", Screen.DESKTOP, "/ca-thi/" + sitting + "?muc=den-muon");
    setsTheRule(secretary);
    Cable sends = cable();
    Page sending = cutOffWithTwoOfFour("hocsinh22", sends);
    Page saving = cutOffWithTwoOfFour("hocsinh21", cable());
    Path file = savesAFile(saving);
    bringsFiles(file);
    awaitMark("hocsinh21", "0.50");
    counts(secretary);
    awaitMark("hocsinh21", "1.00");
    sendsWhenTheNetworkIsBack(sending, sends);
    drops(secretary);
    awaitMark("hocsinh22", "0.50");
    looksAtItInEnglishOnAPhone();
    assertThat(visits.complaints()).allMatch(LateAnswersPagesIT::isToBeExpected);
  }

  /** A cable that is cut, and files that are refused. */
  private static boolean isToBeExpected(String said) {
    return said.contains("net::ERR")
        || said.contains("status of 422")
        || said.contains("409 (Conflict)")
        || said.startsWith("WebSocket connection to");
  }

  private Cable cable() {
    Cable cable = Cable.to(visits.installation().address());
    cables.add(cable);
    return cable;
  }

  private void setsTheRule(Page page) {
    assertThat(page.getByText("Quy định mặc định, chưa ai đổi.")).isVisible();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Giữ lại chờ quyết định"))
        .check();
    button(page, "Lưu quy định").click();
    assertThat(page.getByText("đặt lúc")).isVisible();
    visits.picture(page, "late-rule");
    assertThat(Accessibility.barriers(page)).isEmpty();
  }

  /** Answers four right, of which the server hears of two. */
  private Page cutOffWithTwoOfFour(String pupil, Cable way) {
    Page page = visits.as(pupil, Screen.PHONE, way, "/phong-thi/" + sitting);
    page.getByText("Bắt đầu làm bài").click();
    ExamRoom room = new ExamRoom(page);
    room.awaitPaper();
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    JsonNode form =
        manager.get("papers/" + paper + "/forms/" + room.form()).expect(200).json().path("paper");
    Map<String, JsonNode> keys = new Exams(manager).keys(paper, room.form());
    room.answer(form, right(keys, 1, 2));
    way.cut();
    room.write(form, right(keys, 3, 4));
    assertThat(page.locator("[data-kind=offline]").first()).containsText("2 câu chờ gửi");
    return page;
  }

  private static Map<String, JsonNode> right(Map<String, JsonNode> keys, int from, int to) {
    Map<String, JsonNode> right = new HashMap<>();
    for (int number = from; number <= to; number++) {
      right.put("1." + number, Exams.right(keys.get("1." + number)));
    }
    return right;
  }

  private void sendsWhenTheNetworkIsBack(Page page, Cable way) throws InterruptedException {
    assertThat(page.getByText("Hết giờ làm bài")).isVisible(AT_THE_DEADLINE);
    awaitState("hocsinh22", "handed_in");
    List<String> answers = new ArrayList<>();
    page.onResponse(
        answer -> {
          if (answer.url().contains("/responses")) {
            answers.add(answer.status() + " " + answer.text());
          }
        });
    way.mend();
    Instant limit = Instant.now().plus(SOON);
    while (waiting() < 2 && Instant.now().isBefore(limit)) {
      page.waitForTimeout(500);
    }
    assertThat(waiting()).as("answers that wait; the page was told %s", answers).isEqualTo(2);
    visits.picture(page, "late-sent-phone");
  }

  private int waiting() {
    return manager
        .get("sittings/" + sitting + "/late-answers/arrivals")
        .expect(200)
        .json()
        .path("waiting")
        .asInt();
  }

  private Path savesAFile(Page page) throws InterruptedException {
    assertThat(page.getByText("Hết giờ làm bài")).isVisible(AT_THE_DEADLINE);
    awaitState("hocsinh21", "handed_in");
    Download download = page.waitForDownload(button(page, "Lưu bài ra tệp")::click);
    Path file = stick.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  private void bringsFiles(Path file) throws IOException {
    Path changed = stick.resolve("sua-" + file.getFileName());
    Files.writeString(
        changed, Files.readString(file).replaceAll("\"savedAt\":\"20", "\"savedAt\":\"19"));
    Path other = Files.writeString(stick.resolve("ghi-chu.bhbai"), "<script>alert(1)</script>");
    Page wall = visits.as("giamthi1", Screen.DESKTOP, "/ca-thi/" + sitting + "/giam-thi");
    button(wall, "Nhận tệp bài làm").click();
    Locator input = wall.locator("input[type=file]");
    input.setInputFiles(new Path[] {changed, other, file});
    Locator told = wall.getByRole(AriaRole.LIST, byName("Các tệp đã đưa lên"));
    assertThat(told.getByRole(AriaRole.LISTITEM)).hasCount(3);
    assertThat(told.getByText("2 câu trả lời chờ quyết định.")).isVisible();
    assertThat(told.getByText("Tệp bài làm không đúng chữ kí")).isVisible();
    assertThat(told.getByText("Không đọc được tệp bài làm")).isVisible();
    visits.picture(wall, "late-files-wall");
    assertThat(Accessibility.barriers(wall)).isEmpty();
    input.setInputFiles(file);
    assertThat(told.getByText("Không có gì mới")).isVisible();
    wall.reload();
    button(wall, "Nhận tệp bài làm").click();
    assertThat(told.getByRole(AriaRole.LISTITEM)).hasCount(4);
  }

  private Locator waitingTable(Page page) {
    return page.getByRole(AriaRole.TABLE, byName("Câu trả lời đến muộn chờ quyết định"));
  }

  private Locator pastTable(Page page) {
    return page.getByRole(AriaRole.TABLE, byName("Câu trả lời đến muộn đã xong"));
  }

  private void counts(Page page) {
    page.reload();
    Locator table = waitingTable(page);
    assertThat(table.getByText("Phần I: câu 3, 4")).isVisible();
    page.locator("#late-waiting").scrollIntoViewIfNeeded();
    visits.picture(page, "late-waiting");
    assertThat(Accessibility.barriers(page)).isEmpty();
    decidesByKeyboard(page, rowOf(table, "Tệp mang đến"));
    assertThat(page.getByText("Không có bài nào chờ quyết định")).isVisible();
    assertThat(pastTable(page).getByText("Cả phòng mất điện")).isVisible();
  }

  private void drops(Page page) {
    page.reload();
    rowOf(waitingTable(page), "Trang thi tự gửi")
        .getByText("Không tính", new Locator.GetByTextOptions().setExact(true))
        .click();
    page.getByRole(AriaRole.TEXTBOX, byName("Lí do")).fill("Máy không nằm trong phòng thi");
    visits.picture(page, "late-decide");
    assertThat(Accessibility.barriers(page)).isEmpty();
    button(page, "Bỏ 2 câu").click();
    assertThat(page.getByText("Không có bài nào chờ quyết định")).isVisible();
    assertThat(pastTable(page).getByText("Máy không nằm trong phòng thi")).isVisible();
    page.locator("#late-past").scrollIntoViewIfNeeded();
    visits.picture(page, "late-past");
    assertThat(Accessibility.barriers(page)).isEmpty();
  }

  private static Locator rowOf(Locator table, String text) {
    return table.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
  }

  private void decidesByKeyboard(Page page, Locator row) {
    row.getByRole(AriaRole.CHECKBOX).focus();
    page.keyboard().press("Space");
    assertThat(page.getByText("Đã chọn 1 thí sinh")).isVisible();
    button(page, "Tính điểm").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.getByText("Quyết định này không thu hồi được.")).isVisible();
    page.keyboard().type("Cả phòng mất điện");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Đã tính 2 câu trả lời đến muộn.")).isVisible();
  }

  private void looksAtItInEnglishOnAPhone() {
    for (String who : List.of("khaothi", "kiemtra")) {
      Page phone = visits.as(who, Screen.PHONE, "en", "/ca-thi/" + sitting + "?muc=den-muon");
      assertThat(phone.getByText("Somebody has begun, so the rule stays")).isVisible();
      assertThat(phone.getByText("Cả phòng mất điện")).isVisible();
      phone.setViewportSize(320, 720);
      assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      phone.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(
                  Path.of(
                      System.getProperty("lms.it.work"), "pictures", "late-" + who + "-en.png")));
      assertThat(Accessibility.barriers(phone)).isEmpty();
    }
  }

  private void awaitState(String pupil, String state) throws InterruptedException {
    await(pupil, "state", state);
  }

  private void awaitMark(String pupil, String mark) throws InterruptedException {
    await(pupil, "mark", mark);
  }

  private void await(String pupil, String field, String value) throws InterruptedException {
    String person =
        visits.installation().as(pupil).get("session").expect(200).json().at("/person/id").asText();
    Instant limit = Instant.now().plus(SOON);
    String told = "";
    while (Instant.now().isBefore(limit)) {
      for (JsonNode row : manager.get("sittings/" + sitting + "/candidates").expect(200).json()) {
        if (row.path("personId").asText().equals(person)) {
          told = row.path(field).asText();
        }
      }
      if (told.equals(value)) {
        return;
      }
      Thread.sleep(500);
    }
    assertThat(told).as(field + " of " + pupil).isEqualTo(value);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions byName(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
