package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/**
 * The main job, played in a browser: a manager draws four forms of a full mathematics paper and
 * opens a sitting; two pupils sit it, one reloads, one is handed in by the clock; the results are
 * released.
 */
@PagesTest
class MockExamPagesIT {

  /** Many times what the two need. */
  private static final int MINUTES = 1;

  private Visits visits;
  private Page manager;

  @Test
  void aMockExamFromTheBlueprintToTheReleasedMark(Visits visits) {
    this.visits = visits;
    manager = visits.as("khaothi", Screen.DESKTOP, "/ma-tran?mon=TOAN");
    String paper = drawFourForms();
    String sitting = openSitting();

    Page first = visits.as("hocsinh11", Screen.DESKTOP, "/phong-thi/" + sitting);
    Page second = visits.as("hocsinh12", Screen.PHONE, "/phong-thi/" + sitting);
    assertThat(first.getByText("Đề mở sau")).isVisible();
    assertThat(Accessibility.barriers(first)).isEmpty();
    visits.picture(first, "waiting-room");
    ExamRoom room = new ExamRoom(first);
    ExamRoom phone = new ExamRoom(second);
    room.awaitPaper();
    phone.awaitPaper();
    assertThat(room.form()).as("list neighbours have different forms").isNotEqualTo(phone.form());

    sitForSixPointTen(first, room, paper);
    phone.answer(sealed(paper, phone.form()), oneRight(paper, phone.form()));
    assertThat(Accessibility.barriers(second)).isEmpty();
    visits.picture(second, "exam-room-phone");
    // Nobody is there when the time is up.
    second.close();

    String receiptCode = room.handIn();
    assertThat(receiptCode).hasSize(14);
    assertThat(Accessibility.barriers(first)).isEmpty();
    visits.picture(first, "handed-in");

    first.navigate(visits.address("/ky-thi"));
    assertThat(first.getByText("chờ công bố").first()).isVisible();
    release();
    seesResult("hocsinh11", "6,10", "2,25", "1,85", "2,00");
    seesResult("hocsinh12", "0,25", "0,25", "0,00", "0,00");
    assertThat(visits.complaints()).isEmpty();
  }

  /** Draws by the pages; answers the paper's id. */
  private String drawFourForms() {
    manager.locator("main a[href^='/ma-tran/']:not([href$='dinh-dang'])").first().click();
    button(manager, "Sinh đề").click();
    Locator dialog = manager.getByRole(AriaRole.DIALOG);
    assertThat(dialog.getByLabel("Số mã đề")).hasValue("4");
    dialog.getByLabel("Tên đề thi").fill("Thi thử tốt nghiệp, môn Toán, lần 3");
    dialog.locator("button[type=submit]").click();
    manager.waitForURL(Pattern.compile("/de/[0-9a-f-]{36}$"));
    assertThat(manager.locator("main tbody tr")).hasCount(4);
    assertThat(Accessibility.barriers(manager)).isEmpty();
    visits.picture(manager, "paper");
    return lastSegment(manager);
  }

  /** Opens a sitting of the paper shown, in the next minute; answers its id. */
  private String openSitting() {
    link(manager, "Tạo ca thi").click();
    Locator form = manager.locator("main form");
    form.getByText(Pattern.compile("^12A1 ")).click();
    // The clock of the pages: the next minute that begins in some seconds.
    long opens = (System.currentTimeMillis() + 20_000) / 60_000 * 60_000 + 60_000;
    form.locator("[name=opensAt]").fill(VietnamTime.field(opens));
    form.locator("[name=closesAt]").fill(VietnamTime.field(opens + 60_000));
    form.locator("[name=minutes]").fill(Integer.toString(MINUTES));
    visits.picture(manager, "new-sitting");
    form.locator("button[type=submit]").click();
    manager.waitForURL(Pattern.compile("/ca-thi/[0-9a-f-]{36}$"));
    return lastSegment(manager);
  }

  /** Half of it, a reload, and the other half. */
  private void sitForSixPointTen(Page page, ExamRoom room, String paper) {
    JsonNode sealed = sealed(paper, room.form());
    Map<String, JsonNode> responses = Exams.sixPointTen(sealed, keys(paper, room.form()));
    Map<String, JsonNode> before = Exams.ofPart(responses, 1);
    room.answer(sealed, before);
    assertThat(room.answered()).isEqualTo(before.size());
    page.reload();
    room.awaitPaper();
    assertThat(room.answered()).as("after a reload").isEqualTo(before.size());
    responses.keySet().removeAll(before.keySet());
    room.answer(sealed, responses);
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, "exam-room");
  }

  private void release() {
    Locator release =
        manager
            .locator("main")
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Công bố kết quả"));
    double limit = (MINUTES + 3) * 60_000.0;
    assertThat(release).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(limit));
    assertThat(manager.getByText("hết giờ").first()).isVisible();
    assertThat(Accessibility.barriers(manager)).isEmpty();
    visits.picture(manager, "sitting");
    release.click();
    manager.getByRole(AriaRole.DIALOG).locator("button[type=submit]").click();
    assertThat(manager.getByText("Thu hồi công bố")).isVisible();
    manager.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Kết quả")).click();
    assertThat(manager.locator("main table").first()).containsText("6,10");
    assertThat(manager.locator("main table").first()).containsText("0,25");
    visits.picture(manager, "results");
  }

  private void seesResult(String pupil, String total, String... parts) {
    Page page = visits.as(pupil, Screen.PHONE, "/ket-qua");
    page.locator("main a[href^='/ket-qua/']").first().click();
    Locator score = page.getByLabel("Điểm", new Page.GetByLabelOptions().setExact(true));
    assertThat(score.locator("strong").first()).hasText(total);
    for (int i = 0; i < parts.length; i++) {
      assertThat(score.locator("li").nth(i).locator("strong")).hasText(parts[i]);
    }
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, "result-" + pupil);
  }

  private JsonNode sealed(String paper, String form) {
    return staff().get("papers/" + paper + "/forms/" + form).expect(200).json().path("paper");
  }

  private Map<String, JsonNode> keys(String paper, String form) {
    return new Exams(staff()).keys(paper, form);
  }

  private Map<String, JsonNode> oneRight(String paper, String form) {
    return Map.of("1.1", Exams.right(keys(paper, form).get("1.1")));
  }

  private Api staff() {
    return visits.installation().as("khaothi");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator link(Page page, String name) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  private static String lastSegment(Page page) {
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }
}
