package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.it.harness.Accessibility;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.PagesTest;
import vn.benhoc.it.harness.Screen;
import vn.benhoc.it.harness.Visits;

/**
 * Every page with the demo province's data: no barrier, no error, nothing wider than the screen.
 */
@PagesTest
class EveryPageIT {

  private static final String MANAGER = "khaothi";
  private static final String PUPIL = "hocsinh01";

  private record Place(String name, String account, String path) {}

  @ParameterizedTest
  @CsvSource({"DESKTOP, vi", "PHONE, en"})
  void everyPageIsThereForEverybody(Screen screen, String language, Visits visits) {
    SoftAssertions softly = new SoftAssertions();
    Tabs tabs = new Tabs(visits, screen, language);
    List<Place> places = places(visits);
    Page next = tabs.open(places.get(0));
    for (int i = 0; i < places.size(); i++) {
      Page page = next;
      if (i + 1 < places.size()) {
        next = tabs.open(places.get(i + 1));
      }
      String name = places.get(i).name() + "-" + screen.name().toLowerCase(Locale.ROOT);
      awaitAll(page);
      visits.picture(page, "every-" + name + "-" + language);
      look(page, name + " " + language, language, softly);
    }
    softly.assertThat(visits.complaints()).isEmpty();
    softly.assertAll();
  }

  private static void awaitAll(Page page) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first())
        .isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static void look(Page page, String name, String language, SoftAssertions softly) {
    softly.assertThat(Accessibility.barriers(page)).as(name).isEmpty();
    softly
        .assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name + " fits its screen")
        .isEqualTo(true);
    softly
        .assertThat(page.locator("html").getAttribute("lang"))
        .as(name + " says its language")
        .isEqualTo(language);
  }

  /** Two tabs for each account, by turns: a page loads while the one before is looked at. */
  private record Tabs(
      Visits visits, Screen screen, String language, Map<String, Deque<Page>> ofAccounts) {

    Tabs(Visits visits, Screen screen, String language) {
      this(visits, screen, language, new HashMap<>());
    }

    /** Begins to load a page of an account. */
    Page open(Place place) {
      Deque<Page> tabs = ofAccounts.computeIfAbsent(place.account(), this::signIn);
      Page tab = tabs.removeFirst();
      tabs.addLast(tab);
      tab.navigate(
          visits.address(place.path()),
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      return tab;
    }

    private Deque<Page> signIn(String account) {
      Page first = visits.as(account, screen, language, "/dang-nhap");
      return new ArrayDeque<>(List.of(first, visits.beside(first)));
    }
  }

  private static List<Place> places(Visits visits) {
    Api manager = visits.installation().as(MANAGER);
    String item = id(manager, "items?subject=TOAN&kind=cluster");
    String blueprint = id(manager, "blueprints?subject=TOAN");
    JsonNode paper = new Exams(manager).drawPaper("TOAN", 2, "shuffled");
    String form = "/de/" + paper.path("id").asText() + "/" + paper.at("/forms/0/code").asText();
    Api pupil = visits.installation().as(PUPIL);
    JsonNode own = pupil.get("my/sittings").json();
    String over = with(own, "released").path("id").asText();
    return List.of(
        new Place("manager-today", MANAGER, "/"),
        new Place("bank", MANAGER, "/ngan-hang"),
        new Place("item", MANAGER, "/ngan-hang/" + item),
        new Place("import", MANAGER, "/ngan-hang/nhap"),
        new Place("blueprints", MANAGER, "/ma-tran"),
        new Place("formats", MANAGER, "/ma-tran/dinh-dang"),
        new Place("blueprint", MANAGER, "/ma-tran/" + blueprint),
        new Place("papers", MANAGER, "/de"),
        new Place("paper", MANAGER, "/de/" + paper.path("id").asText()),
        new Place("form", MANAGER, form),
        new Place("openings", MANAGER, "/mo-de"),
        new Place("exam-sessions", MANAGER, "/to-chuc-thi"),
        new Place("exam-day", MANAGER, "/ngay-thi"),
        new Place("sittings", MANAGER, "/ca-thi"),
        new Place("new-sitting", MANAGER, "/ca-thi/moi"),
        new Place("sitting", MANAGER, "/ca-thi/" + over),
        new Place("sitting-rooms", MANAGER, "/ca-thi/" + over + "?muc=phong"),
        new Place("sitting-lockdown", MANAGER, "/ca-thi/" + over + "?muc=noi-thi"),
        new Place("sitting-late", MANAGER, "/ca-thi/" + over + "?muc=den-muon"),
        new Place("sitting-results", MANAGER, "/ca-thi/" + over + "?muc=ket-qua"),
        new Place("people", MANAGER, "/con-nguoi"),
        new Place("curriculum", MANAGER, "/chuong-trinh"),
        new Place("teacher-today", "giaovien1", "/"),
        new Place("not-there", "giaovien1", "/khong-co"),
        new Place("pupil-today", PUPIL, "/"),
        new Place("pupil-exams", PUPIL, "/ky-thi"),
        new Place("pupil-results", PUPIL, "/ket-qua"),
        new Place(
            "pupil-result", PUPIL, "/ket-qua/" + with(own, "released").path("attemptId").asText()),
        new Place("room-door", PUPIL, "/phong-thi/" + with(own, "open").path("id").asText()),
        new Place("room-handed-in", PUPIL, "/phong-thi/" + over));
  }

  private static String id(Api api, String list) {
    return api.get(list).expect(200).json().at("/items/0/id").asText();
  }

  private static JsonNode with(JsonNode sittings, String state) {
    for (JsonNode sitting : sittings) {
      if (sitting.path("state").asText().equals(state)) {
        return sitting;
      }
    }
    throw new AssertionError("no sitting is " + state);
  }
}
