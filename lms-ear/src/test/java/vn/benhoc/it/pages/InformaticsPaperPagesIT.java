package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/** A collection of others is imported by the page, and a full informatics paper of it is sat. */
@PagesTest
class InformaticsPaperPagesIT {

  private static final Path FILE = Path.of("../../shared/data/tin_hoc_2025.jsonl");
  private static final double IMPORT_MILLIS = 180_000;

  /** Items of grade 10 that the demo province has of its own. */
  private static final int OWN = 2;

  private Visits visits;
  private Api staff;

  @Test
  void anImportedCollectionIsSat(Visits visits) throws InterruptedException {
    assumeTrue(Files.isRegularFile(FILE), "no " + FILE + ": it is not part of the project");
    this.visits = visits;
    this.staff = visits.installation().as("khaothi");
    importFile();
    JsonNode paper = staff.get("papers/" + drawPaper()).expect(200).json();
    String sitting = new Exams(staff).openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
    String form = sit(sitting, paper.path("id").asText());
    assertThat(markOf(sitting)).as("form " + form).isEqualTo("10.00");
    assertThat(visits.complaints()).isEmpty();
  }

  private void importFile() {
    Page page = visits.as("khaothi", Screen.DESKTOP, "/ngan-hang/nhap");
    page.locator("input[type=file]").setInputFiles(FILE);
    Locator commit =
        page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Nhập [\\d.]+ câu$")));
    assertThat(commit).isVisible(new IsVisibleOptions().setTimeout(IMPORT_MILLIS));
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, "import-checked");
    commit.click();
    assertThat(page.getByText("câu đã vào ngân hàng"))
        .isVisible(new IsVisibleOptions().setTimeout(IMPORT_MILLIS));
    visits.picture(page, "import-done");
  }

  /** From a new blueprint of grade 10; answers the paper's id. */
  private String drawPaper() {
    Page page = visits.as("khaothi", Screen.DESKTOP, "/ma-tran?moi=1&mau=TIN-2025");
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Lớp")).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Lớp 10").setExact(true))
        .click();
    dialog.locator("button[type=submit]").click();
    page.waitForURL(Pattern.compile("/ma-tran/[0-9a-f-]{36}$"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sinh đề")).click();
    dialog.locator("button[type=submit]").click();
    page.waitForURL(Pattern.compile("/de/[0-9a-f-]{36}$"));
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  /** Every item right; answers the form that was sat. */
  private String sit(String sitting, String paper) {
    Page page = visits.as("hocsinh17", Screen.DESKTOP, "/phong-thi/" + sitting);
    page.getByText("Bắt đầu làm bài").click();
    ExamRoom room = new ExamRoom(page);
    room.awaitPaper();
    String form = room.form();
    Map<String, JsonNode> keys = new Exams(staff).keys(paper, form);
    JsonNode sealed =
        staff.get("papers/" + paper + "/forms/" + form).expect(200).json().path("paper");
    assertThat(keys.values())
        .filteredOn(key -> !key.path("itemCode").asText().startsWith("TIN"))
        .as("items of the file")
        .hasSizeGreaterThanOrEqualTo(keys.size() - OWN);
    room.answer(sealed, right(sealed, keys, null));
    room.chooseBlock(0);
    String block = sealed.at("/parts/1/choice/blocks/0/code").asText();
    room.answer(sealed, right(sealed, keys, block));
    visits.picture(page, "informatics-paper");
    assertThat(Accessibility.barriers(page)).isEmpty();
    room.handIn();
    return form;
  }

  private static Map<String, JsonNode> right(
      JsonNode sealed, Map<String, JsonNode> keys, String block) {
    Map<String, JsonNode> responses = new LinkedHashMap<>();
    for (JsonNode item : Exams.items(sealed)) {
      String its = item.path("block").isTextual() ? item.path("block").asText() : null;
      if (Objects.equals(its, block)) {
        String slot = item.path("slot").asText();
        responses.put(slot, Exams.right(keys.get(slot)));
      }
    }
    return responses;
  }

  private String markOf(String sitting) throws InterruptedException {
    for (int tries = 0; tries < 60; tries++) {
      for (JsonNode row : staff.get("sittings/" + sitting + "/results").json().path("rows")) {
        if (row.path("total").isTextual()) {
          return row.path("total").asText();
        }
      }
      Thread.sleep(1_000);
    }
    return "not marked";
  }
}
