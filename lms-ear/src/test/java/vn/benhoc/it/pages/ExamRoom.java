package vn.benhoc.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** What a candidate does with the page of the exam room. */
final class ExamRoom {

  private static final double OPENING_MILLIS = 90_000;

  private final Page page;

  ExamRoom(Page page) {
    this.page = page;
  }

  /** Waits in the waiting room until the paper opens by itself. */
  void awaitPaper() {
    assertThat(page.locator("article[data-stop]").first())
        .isVisible(new IsVisibleOptions().setTimeout(OPENING_MILLIS));
  }

  /** The code of the form that the page shows. */
  String form() {
    String told = page.locator("header h1").innerText();
    return told.substring(told.lastIndexOf(' ') + 1).strip();
  }

  /** Gives those responses, each to the item of its slot, and waits for the receipt of the last. */
  void answer(JsonNode sealed, Map<String, JsonNode> responses) {
    write(sealed, responses);
    assertThat(light("saved")).isVisible();
  }

  /** The same without waiting for anything. */
  void write(JsonNode sealed, Map<String, JsonNode> responses) {
    for (JsonNode part : sealed.path("parts")) {
      for (JsonNode item : part.path("items")) {
        JsonNode response = responses.get(item.path("slot").asText());
        if (response != null) {
          open(part, item);
          give(item, response);
        }
      }
    }
  }

  private void open(JsonNode part, JsonNode item) {
    goTo(part.path("number").asInt(), item.path("number").asInt());
    assertThat(article(item)).isVisible();
  }

  /** Goes to an item by the map of the paper. */
  void goTo(int part, int number) {
    map()
        .locator("section")
        .nth(part - 1)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Câu " + number + ","))
        .click();
  }

  /** The map of the paper, opened where the screen is too small to show it. */
  private Locator map() {
    Locator map = page.locator("nav[aria-label='Bảng câu hỏi']");
    if (!map.isVisible()) {
      page.locator("button[aria-controls=paper-map]").click();
    }
    return map;
  }

  private void give(JsonNode item, JsonNode response) {
    switch (response.path("kind").asText()) {
      case "choice" -> option(item, response.path("option").asText()).click();
      case "cluster" ->
          response
              .path("truths")
              .properties()
              .forEach(truth -> judgement(item, truth.getKey(), truth.getValue()).click());
      default ->
          article(item).locator("input[data-answer-field]").fill(response.path("text").asText());
    }
  }

  private Locator option(JsonNode item, String id) {
    int place = 0;
    for (JsonNode option : item.path("options")) {
      if (option.path("id").asText().equals(id)) {
        return article(item).locator("fieldset label").nth(place);
      }
      place++;
    }
    throw new AssertionError("item " + item.path("slot") + " has no option " + id);
  }

  private Locator judgement(JsonNode item, String statement, JsonNode truth) {
    return article(item)
        .locator("[data-statement='" + statement + "'] label")
        .nth(truth.asBoolean() ? 0 : 1);
  }

  private Locator article(JsonNode item) {
    return page.locator("[id='at-" + item.path("slot").asText() + "']");
  }

  /** Answers the choices of those numbers of the first part, each with its first option. */
  void choose(int from, int to) {
    for (int number = from; number <= to; number++) {
      goTo(1, number);
      page.locator("[id='at-1." + number + "'] fieldset label").first().click();
    }
  }

  /** What the page says of where answers are, if it is that kind. */
  Locator light(String kind) {
    return page.locator("[data-kind=" + kind + "]").first();
  }

  /** Waits until the files of the room are on the machine. */
  void awaitWorker() {
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
  }

  /** How many rows the machine still holds, of attempts and entries. */
  Object leftOnTheMachine() {
    return page.evaluate(
        """
        () => new Promise((done, failed) => {
          const asked = indexedDB.open('benhoc-phong-thi');
          asked.onerror = failed;
          asked.onsuccess = async () => {
            const rows = (name) => new Promise((told) => {
              const count = asked.result.transaction(name).objectStore(name).count();
              count.onsuccess = () => told(count.result);
            });
            const all = await rows('entries') + await rows('attempts');
            asked.result.close();
            done(all);
          };
        })""");
  }

  /** Takes one of the elective blocks of a part. */
  void chooseBlock(int number) {
    page.locator("nav[aria-label='Bảng câu hỏi']")
        .getByText("Chọn phần riêng", new Locator.GetByTextOptions().setExact(true))
        .click();
    page.locator("[id=at-block] label").nth(number).click();
    assertThat(light("saved")).isVisible();
  }

  /** How many items the map of the paper counts as answered. */
  int answered() {
    return page.locator("nav[aria-label='Bảng câu hỏi'] [data-state=answered]").count();
  }

  /** Hands in and answers the receipt code. */
  String handIn() {
    openHandIn();
    return confirmHandIn();
  }

  /** Opens the dialog in which the candidate is asked once more. */
  void openHandIn() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nộp bài").setExact(true))
        .first()
        .click();
  }

  /** Says yes there and answers the receipt code. */
  String confirmHandIn() {
    page.locator("dialog[open] button").last().click();
    assertThat(page.getByText("Em đã nộp bài")).isVisible();
    return page.getByText("Mã nhận bài", new Page.GetByTextOptions().setExact(true))
        .locator("xpath=following-sibling::p[1]")
        .innerText();
  }
}
