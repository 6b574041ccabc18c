package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/** The first page anybody sees. */
@PagesTest
class LogInPageIT {

  @ParameterizedTest
  @EnumSource
  void aPupilSignsInAndSeesTheDay(Screen screen, Visits visits) {
    Page page = visits.visitor(screen, "/");
    page.locator("input[autocomplete=username]").fill("hocsinh08");
    page.locator("input[autocomplete=current-password]")
        .fill(visits.installation().settings().demo().password());
    page.locator("button[type=submit]").click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
    assertThat(page.locator("input[autocomplete=username]")).isHidden();
    assertThat(Accessibility.barriers(page)).isEmpty();
    assertThat(visits.complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theLogInPageHasNoBarriers(Screen screen, Visits visits) {
    Page page = visits.visitor(screen, "/");
    assertThat(page.locator("input[autocomplete=username]")).isVisible();
    assertThat(Accessibility.barriers(page)).isEmpty();
  }
}
