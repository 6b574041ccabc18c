package vn.benhoc.it.pages;

import com.microsoft.playwright.Page;
import vn.benhoc.it.harness.Figures;

/**
 * How long one page takes to show what was done on another: from the next click there to the first
 * change here after which it is seen, by the clock of the machine on which both are open.
 */
record Following(Page clicked, Page shows) {

  /** What a page shows as time left, in seconds. */
  private static final String SECONDS_LEFT =
      "(document.querySelector('[role=timer] strong')?.textContent ?? '')"
          + ".split(':').reduce((sum, part) => sum * 60 + Number(part), 0)";

  private static final String REMEMBER_CLICK =
      "() => { window.clickedAt = 0; addEventListener('click', () => { window.clickedAt ="
          + " Date.now(); }, { capture: true, once: true }); }";

  private static final String REMEMBER_SIGHT =
      """
      () => {
        const isSeen = %s;
        window.seenAt = 0;
        const watch = new MutationObserver(() => {
          if (isSeen()) {
            window.seenAt = Date.now();
            watch.disconnect();
          }
        });
        watch.observe(document.body,
            { subtree: true, childList: true, characterData: true, attributes: true });
      }""";

  /** From here on until the candidate of that number is in that state on the wall. */
  static Following state(Page room, Page wall, String number, String state) {
    return of(room, wall, "() => " + tile(number) + "?.dataset.state === '" + state + "'");
  }

  /** From here on until the wall counts so many answers of the candidate of that number. */
  static Following answered(Page room, Page wall, String number, int count) {
    String told = "[...(%s?.querySelectorAll('b') ?? [])]".formatted(tile(number));
    return of(
        room, wall, "() => %s.some((b) => b.textContent.startsWith('%d/'))".formatted(told, count));
  }

  /** From here on until the candidate's page shows minutes more than it does now. */
  static Following deadline(Page wall, Page room) {
    String jumped =
        "(() => { const before = %1$s; return () => %1$s > before + 60; })()"
            .formatted(SECONDS_LEFT);
    return of(wall, room, jumped);
  }

  private static String tile(String number) {
    return "[...document.querySelectorAll('button[data-state]')]"
        + ".find((one) => one.textContent.includes('%s'))".formatted(number);
  }

  private static Following of(Page clicked, Page shows, String isSeen) {
    clicked.evaluate(REMEMBER_CLICK);
    shows.evaluate(REMEMBER_SIGHT.formatted(isSeen));
    return new Following(clicked, shows);
  }

  /** Prints it; to be called when it has been seen. */
  void print(String name) {
    double at = moment(clicked, "clickedAt");
    double seen = moment(shows, "seenAt");
    if (at == 0 || seen == 0) {
      throw new AssertionError(name + ": clicked at " + at + ", seen at " + seen);
    }
    Figures.print(name, seen - at, "ms");
  }

  private static double moment(Page page, String name) {
    return ((Number) page.evaluate("() => window." + name)).doubleValue();
  }
}
