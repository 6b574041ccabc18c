package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Cable;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/**
 * A morning with a bad network, played in browsers: cut off for half a minute, reloaded without a
 * network, killed, in two tabs and on two machines, handed in and overtaken by the deadline while
 * cut off. No answer is lost, none is there twice, and the page says what is going on.
 */
@PagesTest
class NetworkLossPagesIT {

  private static final long CUT_MILLIS = 30_000;
  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(40_000);
  private static final IsVisibleOptions AT_THE_DEADLINE = new IsVisibleOptions().setTimeout(90_000);

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  private final List<Cable> cables = new ArrayList<>();
  private Visits visits;
  private Exams exams;
  private JsonNode paper;

  @AfterEach
  void unplug() {
    cables.forEach(Cable::close);
  }

  @Test
  void noAnswerIsLostAndNoneIsThereTwice(Visits visits) throws IOException, InterruptedException {
    this.visits = visits;
    exams = new Exams(visits.installation().as("khaothi"));
    paper = exams.drawPaper("VATLI", 4, "shuffled");
    String sitting = exams.openSitting(paper, "12A2", Duration.ofMinutes(30), 50);
    String shortOne = exams.openSitting(paper, "12A2", Duration.ofMinutes(30), 1);
    String strictOne = exams.openSitting(paper, "12A2", Duration.ofMinutes(30), 1);
    exams.refuseLate(strictOne);

    Cable late = cable();
    Cable tooLate = cable();
    Page overtaken = cutOffBeforeTheDeadline("hocsinh21", shortOne, late);
    Page refused = cutOffBeforeTheDeadline("hocsinh35", strictOne, tooLate);
    Page returning = cutOffReloadedAndHandedIn(sitting, cable());
    killedAndStartedAgain(sitting);
    inTwoTabsAndOnTwoMachines(sitting);
    findsEveryAnswerOnce(returning, sitting);
    isToldThatWhatCameLateWaits(overtaken, late, shortOne);
    isToldWhatCameTooLate(refused, tooLate, strictOne);
    assertThat(visits.complaints()).allMatch(NetworkLossPagesIT::isToBeExpected);
  }

  /** A cable that is cut, and a server that refuses what is late or from another machine. */
  private static boolean isToBeExpected(String said) {
    return said.contains("net::ERR")
        || said.contains("409 (Conflict)")
        || said.startsWith("WebSocket connection to");
  }

  private Cable cable() {
    Cable cable = Cable.to(visits.installation().address());
    cables.add(cable);
    return cable;
  }

  private Page enter(String pupil, Screen screen, Cable way, String sitting) {
    Page page = visits.as(pupil, screen, way, "/phong-thi/" + sitting);
    page.getByText("Bắt đầu làm bài").click();
    room(page).awaitPaper();
    room(page).awaitWorker();
    return page;
  }

  private Page cutOffBeforeTheDeadline(String pupil, String sitting, Cable way) {
    Page page = enter(pupil, Screen.PHONE, way, sitting);
    room(page).choose(1, 2);
    assertThat(room(page).light("saved")).isVisible();
    way.cut();
    room(page).choose(3, 4);
    assertThat(room(page).light("offline")).containsText("Mất mạng: 2 câu chờ gửi");
    visits.picture(page, "exam-room-offline-phone");
    assertThat(Accessibility.barriers(page)).isEmpty();
    return page;
  }

  private Page cutOffReloadedAndHandedIn(String sitting, Cable way) throws InterruptedException {
    Page page = enter("hocsinh22", Screen.DESKTOP, way, sitting);
    room(page).choose(1, 3);
    assertThat(room(page).light("saved")).isVisible();
    long cutAt = System.currentTimeMillis();
    way.cut();
    room(page).choose(4, 8);
    assertThat(room(page).light("offline"))
        .containsText("Mất mạng: 5 câu chờ gửi, đã giữ trên máy này");
    visits.picture(page, "exam-room-offline");
    page.reload();
    room(page).awaitPaper();
    assertThat(room(page).answered()).as("after a reload without a network").isEqualTo(8);
    room(page).choose(9, 9);
    button(page, "Nộp bài").first().click();
    page.locator("dialog[open] button").last().click();
    assertThat(page.getByText("Bài đã niêm phong trên máy này")).isVisible();
    visits.picture(page, "handed-in-offline");
    assertThat(Accessibility.barriers(page)).isEmpty();
    Thread.sleep(Math.max(0, cutAt + CUT_MILLIS - System.currentTimeMillis()));
    way.mend();
    return page;
  }

  private void findsEveryAnswerOnce(Page page, String sitting) {
    assertThat(page.getByText("Em đã nộp bài")).isVisible(SOON);
    assertThat(page.getByText(Pattern.compile("^9/\\d+ câu$"))).isVisible();
    visits.picture(page, "handed-in-after-cut");
    assertThat(written("hocsinh22", sitting)).isEqualTo(times(1, 9));
    assertThat(room(page).leftOnTheMachine()).as("wiped after the receipt").isEqualTo(0);
  }

  private void killedAndStartedAgain(String sitting) throws IOException {
    Cable way = cable();
    BrowserContext browser = visits.browserIn(folder);
    visits.signIn(browser, "hocsinh23");
    Page page = browser.pages().get(0);
    page.navigate(way.address().resolve("/phong-thi/" + sitting).toString());
    page.getByText("Bắt đầu làm bài").click();
    room(page).awaitPaper();
    room(page).awaitWorker();
    room(page).choose(1, 1);
    assertThat(room(page).light("saved")).isVisible();
    way.cut();
    room(page).choose(2, 3);
    assertThat(room(page).light("offline")).containsText("2 câu chờ gửi, đã giữ trên máy này");
    visits.kill(folder);
    BrowserContext again = visits.browserIn(folder);
    visits.signIn(again, "hocsinh23");
    Page after = again.pages().get(0);
    after.navigate(way.address().resolve("/phong-thi/" + sitting).toString());
    room(after).awaitPaper();
    assertThat(room(after).answered())
        .as("after the browser was killed, without a network")
        .isEqualTo(3);
    way.mend();
    assertThat(room(after).light("saved")).isVisible(SOON);
    assertThat(written("hocsinh23", sitting)).isEqualTo(times(1, 3));
    again.close();
  }

  private void inTwoTabsAndOnTwoMachines(String sitting) {
    Page first = enter("hocsinh24", Screen.DESKTOP, cable(), sitting);
    room(first).choose(1, 1);
    assertThat(room(first).light("saved")).isVisible();
    Page second = visits.beside(first);
    assertThat(second.getByText("Bài thi đang mở ở một thẻ khác")).isVisible();
    visits.picture(second, "second-tab");
    assertThat(Accessibility.barriers(second)).isEmpty();
    button(second, "Làm tiếp ở thẻ này").click();
    room(second).awaitPaper();
    assertThat(first.getByText("Bài thi đang mở ở một thẻ khác")).isVisible();
    room(second).choose(2, 2);
    assertThat(room(second).light("saved")).isVisible();

    Page phone = visits.as("hocsinh24", Screen.PHONE, cable(), "/phong-thi/" + sitting);
    assertThat(phone.getByText("Bài thi đang mở ở máy khác")).isVisible();
    visits.picture(phone, "second-device-phone");
    assertThat(Accessibility.barriers(phone)).isEmpty();
    button(phone, "Làm tiếp ở máy này").click();
    room(phone).awaitPaper();
    assertThat(room(phone).answered()).isEqualTo(2);
    room(phone).choose(3, 3);
    assertThat(room(phone).light("saved")).isVisible();
    room(second).choose(4, 4);
    assertThat(second.getByText("Bài thi đang mở ở máy khác")).isVisible();
    visits.picture(second, "taken-over");
    assertThat(Accessibility.barriers(second)).isEmpty();
    assertThat(written("hocsinh24", sitting)).isEqualTo(times(1, 3));
  }

  /** The usual rule: nothing is lost, somebody decides. */
  private void isToldThatWhatCameLateWaits(Page page, Cable way, String sitting)
      throws InterruptedException {
    assertThat(page.getByText("Hết giờ làm bài")).isVisible(AT_THE_DEADLINE);
    visits.picture(page, "time-up-offline-phone");
    assertThat(Accessibility.barriers(page)).isEmpty();
    awaitHandIn("hocsinh21", sitting);
    way.mend();
    assertThat(page.getByText("2 câu trả lời đến máy chủ sau giờ, đang chờ xét")).isVisible(SOON);
    assertThat(button(page, "Lưu bài ra tệp")).hasCount(0);
    visits.picture(page, "late-held-phone");
    assertThat(Accessibility.barriers(page)).isEmpty();
    assertThat(written("hocsinh21", sitting)).isEqualTo(times(1, 4));
  }

  /** A sitting that wants nothing late. */
  private void isToldWhatCameTooLate(Page page, Cable way, String sitting)
      throws IOException, InterruptedException {
    assertThat(page.getByText("Hết giờ làm bài")).isVisible(AT_THE_DEADLINE);
    awaitHandIn("hocsinh35", sitting);
    way.mend();
    assertThat(page.getByText("2 câu trả lời không có trong bài đã nộp")).isVisible(SOON);
    Download download = page.waitForDownload(button(page, "Lưu bài ra tệp")::click);
    assertThat(download.suggestedFilename()).matches(Pattern.compile("\\d{8}-\\d{4}\\.bhbai"));
    JsonNode file = Api.JSON.readTree(Files.readString(download.path()));
    assertThat(file.at("/content/batches/0/entries")).hasSize(2);
    assertThat(file.path("signature").asText()).hasSize(43);
    visits.picture(page, "too-late-phone");
    assertThat(Accessibility.barriers(page)).isEmpty();
    assertThat(written("hocsinh35", sitting)).isEqualTo(times(1, 2));
  }

  /** The clock of the server hands in a grace after the deadline; until then nothing is late. */
  private void awaitHandIn(String pupil, String sitting) throws InterruptedException {
    Api api = visits.installation().as(pupil);
    Instant limit = Instant.now().plusSeconds(60);
    while (!api.get("my/sittings/" + sitting)
        .expect(200)
        .json()
        .path("state")
        .asText()
        .equals("handed_in")) {
      assertThat(Instant.now()).as("handed in by the clock").isBefore(limit);
      Thread.sleep(500);
    }
  }

  private static Map<String, Integer> times(int from, int to) {
    Map<String, Integer> times = new TreeMap<>();
    for (int number = from; number <= to; number++) {
      times.put("1." + number, 1);
    }
    return times;
  }

  /** How often each item was answered, by the log of the database. */
  private Map<String, Integer> written(String pupil, String sitting) {
    return AnswerLog.of(visits.installation(), pupil, sitting);
  }

  private static ExamRoom room(Page page) {
    return new ExamRoom(page);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
