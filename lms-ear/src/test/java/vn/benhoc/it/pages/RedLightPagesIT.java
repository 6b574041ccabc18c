package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.OwedWork;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/** Who answers for the exam day reads why its light is red. */
@PagesTest
class RedLightPagesIT {

  private static final Duration LATE = Duration.ofMinutes(4);

  @Test
  void theReasonsStandBesideTheLight(Visits visits) throws SQLException {
    OwedWork late = OwedWork.late(visits.installation(), LATE);
    OwedWork failing = OwedWork.failing(visits.installation());
    try {
      look(visits, Screen.DESKTOP, "vi", "Việc chấm bài đã chậm 4 phút", "1 việc chấm bài đã hỏng");
      look(visits, Screen.PHONE, "en", "Marking is behind by 4 min", "of marking failed too often");
    } finally {
      late.close();
      failing.close();
    }
    assertThat(visits.complaints()).isEmpty();
  }

  private static void look(Visits visits, Screen screen, String language, String... reasons) {
    Page page = visits.as("khaothi", screen, language, "/ngay-thi");
    Locator light = page.locator("[role=status][data-state=red]");
    for (String reason : reasons) {
      assertThat(light).containsText(reason);
    }
    assertThat(Accessibility.barriers(page)).isEmpty();
    visits.picture(page, "exam-day-red-" + screen.name().toLowerCase(Locale.ROOT));
  }
}
