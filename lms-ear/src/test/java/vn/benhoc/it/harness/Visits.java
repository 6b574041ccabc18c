package vn.benhoc.it.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens the pages as somebody, on some screen; each visit in a browser profile of its own. */
public final class Visits {

  private final Installation installation;
  private final Browser browser;
  private final String test;
  private final List<BrowserContext> open = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Visits(Installation installation, Browser browser, ExtensionContext context) {
    this.installation = installation;
    this.browser = browser;
    this.test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
  }

  public Installation installation() {
    return installation;
  }

  /** A page that nobody is signed in at. */
  public Page visitor(Screen screen, String path) {
    return go(profile(screen), path);
  }

  /** A page of a demo account that has signed in. */
  public Page as(String username, Screen screen, String path) {
    return as(username, screen, "vi", path);
  }

  /** The same by a way that can be cut. */
  public Page as(String username, Screen screen, Cable way, String path) {
    BrowserContext profile = profile(screen);
    signIn(profile, username);
    Page page = newPage(profile);
    page.navigate(way.address().resolve(path).toString());
    return page;
  }

  /** The same in a browser that has no sockets, as where a school's proxy forbids them. */
  public Page withoutSockets(String username, Screen screen, String path) {
    BrowserContext profile = profile(screen);
    profile.addInitScript("delete window.WebSocket");
    signIn(profile, username);
    return go(profile, path);
  }

  /** Another page of the same browser. */
  public Page beside(Page page) {
    Page other = newPage(page.context());
    other.navigate(page.url());
    return other;
  }

  /** Gives a browser the session of an account, to be kept if the browser is killed. */
  public void signIn(BrowserContext profile, String username) {
    double tomorrow = System.currentTimeMillis() / 1000.0 + 86_400;
    String session = installation.as(username).cookie("bh_session");
    String site = installation.address().toString();
    profile.addCookies(
        List.of(
            new Cookie("bh_lang", "vi").setUrl(site).setExpires(tomorrow),
            new Cookie("bh_session", session).setUrl(site).setExpires(tomorrow)));
  }

  /** A browser of its own that keeps what it stores in a folder, and can be killed. */
  public BrowserContext browserIn(Path folder) {
    BrowserContext profile =
        browser.browserType().launchPersistentContext(folder, Browsers.persistent(Screen.DESKTOP));
    profile.setDefaultTimeout(20_000);
    open.add(profile);
    return profile;
  }

  /** Ends the browser that keeps what it stores in that folder, as a power cut would. */
  public void kill(Path folder) throws IOException {
    List<ProcessHandle> processes =
        ProcessHandle.current()
            .descendants()
            .filter(process -> commandLine(process).contains(folder.toString()))
            .toList();
    if (processes.isEmpty()) {
      throw new IllegalStateException("no browser keeps its things in " + folder);
    }
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
    Files.deleteIfExists(folder.resolve("SingletonLock"));
  }

  private static String commandLine(ProcessHandle process) {
    return process.info().commandLine().orElse("")
        + String.join(" ", process.info().arguments().orElse(new String[0]));
  }

  /** The same in a language, where the account has not chosen its own. */
  public Page as(String username, Screen screen, String language, String path) {
    BrowserContext profile = profile(screen);
    profile.addCookies(
        List.of(new Cookie("bh_lang", language).setUrl(installation.address().toString())));
    String session = installation.as(username).cookie("bh_session");
    profile.addCookies(
        List.of(new Cookie("bh_session", session).setUrl(installation.address().toString())));
    return go(profile, path);
  }

  /** The whole address of a path. */
  public String address(String path) {
    return installation.address().resolve(path).toString();
  }

  /** Keeps a picture of a page as it stands. */
  public void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(pictures().resolve(name + ".png")));
  }

  private static Path pictures() {
    return Path.of(System.getProperty("lms.it.work"), "pictures");
  }

  /** What a browser complained about: script errors and refused contents. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  private BrowserContext profile(Screen screen) {
    BrowserContext profile =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
    profile.setDefaultTimeout(20_000);
    open.add(profile);
    return profile;
  }

  private Page go(BrowserContext profile, String path) {
    Page page = newPage(profile);
    page.navigate(address(path));
    return page;
  }

  private Page newPage(BrowserContext profile) {
    Page page = profile.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
    return page;
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text() + " at " + message.page().url());
    }
  }

  /** Keeps a picture of each page when the test failed. */
  void end(boolean failed) {
    int number = 0;
    for (BrowserContext profile : open) {
      for (Page page : profile.pages()) {
        if (failed) {
          picture(page, test + "-" + number++);
        }
      }
      profile.close();
    }
  }
}
