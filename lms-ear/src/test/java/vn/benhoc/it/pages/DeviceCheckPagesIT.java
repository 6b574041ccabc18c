package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/** Before the door: whether the machine will do, and each kind of answer to be tried. */
@PagesTest
class DeviceCheckPagesIT {

  private static final String PUPIL = "hocsinh17";
  private static final List<String> CHECKS =
      List.of("connection", "storage", "offline", "clock", "browser", "screen");

  /** Finding out whether the page opens offline may take so long. */
  private static final HasAttributeOptions IN_TIME = new HasAttributeOptions().setTimeout(20_000);

  /** A machine whose browser stores nothing, has no sockets, and whose clock is ahead. */
  private static final String BROKEN =
      """
      const now = Date.now;
      Date.now = () => now() + 90_000;
      delete window.WebSocket;
      IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
      """;

  private Visits visits;
  private String sitting;

  @BeforeEach
  void openASitting(Visits visits) {
    this.visits = visits;
    Exams exams = new Exams(visits.installation().as("khaothi"));
    JsonNode paper = exams.drawPaper("TOAN", 2, "shuffled");
    sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
  }

  private static Locator check(Page page, String name) {
    return page.locator("section[aria-labelledby=check-title] li").nth(CHECKS.indexOf(name));
  }

  private static void assertVerdict(Page page, String name, String verdict) {
    assertThat(check(page, name)).hasAttribute("data-verdict", verdict, IN_TIME);
  }

  private static Locator practice(Page page) {
    return page.locator("section[aria-labelledby=practice-title]");
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  @Test
  void aGoodMachineIsToldSoAndEachKindOfAnswerCanBeTried() {
    Page page = visits.as(PUPIL, Screen.PHONE, "/phong-thi/" + sitting);
    assertVerdict(page, "clock", "good");
    assertThat(check(page, "clock")).containsText("Khớp với máy chủ");
    assertThat(check(page, "screen")).containsText("390 × 844");
    button(page.locator("section[aria-labelledby=check-title]"), "Kiểm tra lại").click();
    CHECKS.forEach(name -> assertVerdict(page, name, "good"));
    check(page, "screen").scrollIntoViewIfNeeded();
    visits.picture(page, "device-check-phone");

    tryAnswers(page, List.of("Chọn một phương án", "Đúng – Sai", "Trả lời ngắn"));
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, "practice-phone");
    enter(page, "Bắt đầu làm bài");
    assertThat(visits.complaints()).isEmpty();
  }

  /** What was tried stays while the page is open, and reaches nobody. */
  private void tryAnswers(Page page, List<String> kinds) {
    Locator practice = practice(page);
    practice.locator("fieldset label").nth(1).click();
    Locator choice = practice.locator("input[type=radio]").nth(1);
    assertThat(choice).isChecked();
    button(practice, kinds.get(1)).click();
    Locator judged = practice.locator("[data-statement] input[type=radio]");
    assertThat(judged).hasCount(8);
    practice.locator("[data-statement] label").nth(3).click();
    assertThat(judged.nth(3)).isChecked();
    button(practice, kinds.get(2)).click();
    practice.locator("input[data-answer-field]").fill("25");
    button(practice, kinds.get(0)).click();
    assertThat(choice).isChecked();
    button(practice, kinds.get(2)).click();
    assertThat(practice.locator("input[data-answer-field]")).hasValue("25");
    Api pupil = visits.installation().as(PUPIL);
    assertThat(pupil.get("my/sittings/" + sitting).expect(200).json().hasNonNull("attemptId"))
        .isFalse();
  }

  private void enter(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
    new ExamRoom(page).awaitPaper();
    assertThat(practice(page)).hasCount(0);
  }

  @Test
  void aMachineThatWillHardlyDoIsToldWhatIsWrongAndMayStillBeSatAt() {
    Page page = visits.as("hocsinh18", Screen.PHONE, "en", "/ky-thi");
    page.addInitScript(BROKEN);
    page.navigate(visits.address("/phong-thi/" + sitting));
    assertVerdict(page, "connection", "good");
    assertVerdict(page, "storage", "fair");
    assertThat(check(page, "storage")).containsText("does not store anything here");
    assertVerdict(page, "clock", "fair");
    assertThat(check(page, "clock")).containsText(Pattern.compile("off by 1 min (29|30|31) s"));
    check(page, "screen").scrollIntoViewIfNeeded();
    visits.picture(page, "device-check-phone-en");
    tryAnswers(page, List.of("Choose one option", "True – False", "Short answer"));
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, "practice-phone-en");
    enter(page, "Start");
    visits.picture(page, "exam-room-broken-machine-en");
  }

  @Test
  void withoutANetworkTheCheckSaysSoAndGetsBetterWhenAskedAgain() {
    Page page = visits.as("hocsinh18", Screen.PHONE, "/phong-thi/" + sitting);
    assertVerdict(page, "connection", "good");
    page.context().setOffline(true);
    Locator again = button(page.locator("section[aria-labelledby=check-title]"), "Kiểm tra lại");
    again.click();
    assertVerdict(page, "connection", "bad");
    assertThat(check(page, "connection")).containsText("Không liên lạc được với máy chủ");
    visits.picture(page, "device-check-offline");
    page.context().setOffline(false);
    again.click();
    assertVerdict(page, "connection", "good");
  }
}
