package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/**
 * The database is away, and the server is killed, while a candidate writes on a page: it says that
 * answers wait and are kept, goes on taking them, opens again whatever stands in the server's place
 * while it starts, and sends them by itself when both are back.
 */
@PagesTest
class KilledServerPagesIT {

  private static final String PUPIL = "hocsinh25";
  private static final Pattern WAITING = Pattern.compile("\\d+ câu chờ gửi, đã giữ trên máy này");
  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(60_000);

  @Test
  void thePageSaysThatAnswersWaitAndSendsThemByItself(Visits visits) throws Exception {
    Installation installation = visits.installation();
    Exams exams = new Exams(installation.as("khaothi"));
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    String sitting = exams.openSitting(paper, "12A2", Duration.ofMinutes(30), 50);
    Page page = visits.as(PUPIL, Screen.PHONE, "/phong-thi/" + sitting);
    page.getByText("Bắt đầu làm bài").click();
    ExamRoom room = new ExamRoom(page);
    room.awaitPaper();
    room.awaitWorker();
    room.choose(1, 1);
    assertThat(room.light("saved")).isVisible();

    installation.withoutDatabase(() -> isToldWhatWaits(visits, page, "without-database-phone", 2));
    assertThat(room.light("saved")).isVisible(SOON);

    installation.kill(Installation.Victim.SERVER);
    isToldWhatWaits(visits, page, "without-server-phone", 4);
    for (int reloads = 0; reloads == 0 || !installation.isBack(); reloads++) {
      page.reload();
      room.awaitPaper();
      assertThat(room.answered()).as("after a reload while the server starts").isEqualTo(5);
    }
    installation.awaitBack();
    assertThat(room.light("saved")).isVisible(SOON);
    assertThat(AnswerLog.of(installation, PUPIL, sitting)).isEqualTo(onceEach(5));
  }

  /** Answers this item and the next, and looks at what the page says of them. */
  private static void isToldWhatWaits(Visits visits, Page page, String picture, int first) {
    ExamRoom room = new ExamRoom(page);
    room.choose(first, first + 1);
    assertThat(room.light("offline")).containsText(WAITING);
    assertThat(room.answered()).isEqualTo(first + 1);
    visits.picture(page, picture);
    assertThat(Accessibility.barriers(page)).isEmpty();
  }

  private static Map<String, Integer> onceEach(int items) {
    Map<String, Integer> times = new TreeMap<>();
    for (int number = 1; number <= items; number++) {
      times.put("1." + number, 1);
    }
    return times;
  }
}
