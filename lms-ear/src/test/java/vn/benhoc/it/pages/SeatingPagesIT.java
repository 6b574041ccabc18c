package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/**
 * Before exam day, played in a browser: a manager makes an exam session with a sitting, imports a
 * list with two bad rows, mends it, makes rooms, seats everybody, moves one by keyboard on a phone
 * and looks at what is printed.
 */
@PagesTest
class SeatingPagesIT {

  private static final String CLASS = "12B1";
  private static final String HEAD = "SBD;Họ và tên;Mã định danh;Chữ lớn\n";

  private Visits visits;
  private Page page;
  private List<String> rows;

  @Test
  void aSessionIsListedSeatedAndPrinted(Visits visits) {
    this.visits = visits;
    Api staff = visits.installation().as("khaothi");
    rows = rows(staff);
    JsonNode paper = new Exams(staff).drawPaper("VATLI", 4, "shuffled");
    page = visits.as("khaothi", Screen.DESKTOP, "/to-chuc-thi");
    makeSession();
    String sitting = addSitting(paper.path("title").asText());
    importList();
    makeRooms();
    seatEverybody();
    String room = moveOne();
    printRoom();
    exchangeOnAPhone(sitting, room);
    assertThat(visits.complaints()).isEmpty();
  }

  /** A line of a list for each pupil of the class. */
  private static List<String> rows(Api staff) {
    List<String> lines = new ArrayList<>();
    String path = "units/" + new Exams(staff).classId(CLASS) + "/people?role=pupil";
    for (JsonNode row : staff.get(path).expect(200).json().path("items")) {
      if (!row.path("sectorCode").isNull()) {
        lines.add(";" + row.path("fullName").asText() + ";" + row.path("sectorCode").asText());
      }
    }
    assertThat(lines).hasSizeGreaterThan(10);
    return lines;
  }

  private void makeSession() {
    button("Tạo kỳ thi").first().click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Tên kỳ thi").fill("Thi thử lần 4");
    assertThatNothingBars();
    dialog.locator("button[type=submit]").click();
    page.waitForURL(Pattern.compile("/to-chuc-thi/[0-9a-f-]{36}$"));
    assertThat(page.getByText("Kỳ thi chưa có ca nào")).isVisible();
  }

  /** Without classes: the candidates come from a list. Answers its id. */
  private String addSitting(String paperTitle) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thêm ca thi"))
        .first()
        .click();
    Locator form = page.locator("main form");
    form.getByPlaceholder("Chọn đề đã sinh").fill(paperTitle);
    page.getByRole(AriaRole.OPTION).first().click();
    form.locator("[name=title]").fill("Môn Vật lí");
    assertThatNothingBars();
    form.locator("button[type=submit]").click();
    page.waitForURL(Pattern.compile("/ca-thi/[0-9a-f-]{36}$"));
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  private void importList() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập danh sách")).click();
    assertThatNothingBars();
    String good = String.join("\n", rows);
    send(HEAD + "1234;Ai Đó;000\n" + rows.get(0).replaceFirst(";[^;]*;", ";Tên Khác;") + "\n");
    Locator findings = page.getByRole(AriaRole.TABLE).first();
    assertThat(findings).containsText("A2");
    assertThat(findings).containsText("C2");
    assertThat(findings).containsText("B3");
    assertThatNothingBars();
    visits.picture(page, "candidate-findings");
    button("Gửi tệp đã sửa").click();
    send(HEAD + good + ";x\n");
    button("Nhập " + rows.size() + " thí sinh").click();
    assertThat(page.getByText("Đã đưa " + rows.size() + " thí sinh vào ca thi.")).isVisible();
    assertThatNothingBars();
  }

  private void send(String file) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("danh-sach.csv", "text/csv", file.getBytes(UTF_8)));
  }

  /** Small ones, so that one does not hold all. */
  private void makeRooms() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lập phòng và xếp chỗ"))
        .click();
    button("Thêm phòng").first().click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.locator("[name=pattern]").fill("P.##");
    dialog.locator("[name=count]").fill("2");
    dialog.locator("[name=rows]").fill("5");
    assertThat(dialog).containsText("P.01 … P.02");
    assertThatNothingBars();
    visits.picture(page, "add-rooms");
    dialog.locator("button[type=submit]").click();
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("P.02");
    assertThat(page.getByText(rows.size() + " thí sinh chưa có chỗ")).isVisible();
  }

  private void seatEverybody() {
    button("Xếp chỗ").first().click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Không ai bị sót");
    assertThatNothingBars();
    visits.picture(page, "seating-preview");
    dialog
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName("Xếp " + rows.size() + " thí sinh"))
        .click();
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xong")).click();
    assertThat(page.locator("main")).containsText(rows.size() + "/" + rows.size());
    assertThatNothingBars();
    visits.picture(page, "rooms");
  }

  /** To the last seat, by two presses. Answers the room's path. */
  private String moveOne() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("P.01")).click();
    Locator first = page.locator("[data-seat='1.1']");
    Locator last = page.locator("[data-seat='5.4']");
    String who = number(first);
    first.click();
    assertThat(first).hasAttribute("aria-pressed", "true");
    assertThatNothingBars();
    visits.picture(page, "seat-in-hand");
    last.click();
    assertThat(last).containsText(who);
    assertThat(page.getByText("Không ai ngồi cạnh người trùng mã đề")).isVisible();
    button("Hoàn tác").click();
    assertThat(last).containsText("Trống");
    assertThat(first).containsText(who);
    visits.picture(page, "room-plan");
    String url = page.url();
    return url.substring(url.indexOf("/ca-thi/"));
  }

  private void printRoom() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("In phòng này")).click();
    Locator sheets = page.locator("main [role=region]");
    assertThat(sheets).hasCount(3);
    assertThat(sheets.nth(2)).containsText("Chữ kí");
    assertThat(sheets.nth(2)).containsText("Chữ lớn");
    assertThat(sheets.first()).not().containsText("Mã đề");
    assertThatNothingBars();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("nav").first()).isHidden();
    assertThat(sheets.first()).isVisible();
    visits.picture(page, "print");
  }

  /** With the keyboard alone, in English. */
  private void exchangeOnAPhone(String sitting, String room) {
    Page phone = visits.as("khaothi", Screen.PHONE, "en", room);
    Locator first = phone.locator("[data-seat='1.1']");
    String before = number(first);
    first.press("Enter");
    assertThat(first).hasAttribute("aria-pressed", "true");
    first.press("ArrowRight");
    phone.locator("[data-seat='1.2']").press("Enter");
    assertThat(first).not().containsText(before);
    assertThat(Accessibility.barriers(phone)).isEmpty();
    assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    visits.picture(phone, "room-plan-phone");
    phone.navigate(visits.address("/ca-thi/" + sitting));
    assertThat(phone.getByText("Larger text").first()).isVisible();
    assertThat(Accessibility.barriers(phone)).isEmpty();
  }

  /** Of who sits there. */
  private static String number(Locator seat) {
    Matcher number = Pattern.compile("\\b\\d{8}\\b").matcher(seat.innerText());
    assertThat(number.find()).as("somebody sits here").isTrue();
    return number.group();
  }

  private void assertThatNothingBars() {
    assertThat(Accessibility.barriers(page)).isEmpty();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
