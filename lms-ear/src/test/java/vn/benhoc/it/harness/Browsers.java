package vn.benhoc.it.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The browser of this machine: one for all tests of a process, a fresh profile for each visit. */
public final class Browsers implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(Browsers.class);

  /** A machine that is shared may be slow; what is not there after this is missing. */
  private static final double PATIENCE_MILLIS = 20_000;

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/snap/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

  private static final List<String> FLAGS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context.getTestMethod().isEmpty() || executable().isPresent()) {
      return ConditionEvaluationResult.enabled("");
    }
    return ConditionEvaluationResult.disabled(
        "no browser: install Chromium, or say where one is with -Dlms.browser=…");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visits.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
            .getOrComputeIfAbsent("browser", key -> Running.start(), Running.class);
    Visits visits = new Visits(SharedInstallation.of(context), running.browser(), context);
    context.getStore(NAMESPACE).put("visits", visits);
    return visits;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visits visits = context.getStore(NAMESPACE).remove("visits", Visits.class);
    if (visits != null) {
      visits.end(context.getExecutionException().isPresent());
    }
  }

  static Optional<Path> executable() {
    String chosen = System.getProperty("lms.browser", "");
    Stream<String> places = chosen.isBlank() ? PLACES.stream() : Stream.of(chosen);
    return places.map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** How a browser starts that keeps what it stores. */
  static LaunchPersistentContextOptions persistent(Screen screen) {
    return new LaunchPersistentContextOptions()
        .setExecutablePath(executable().orElseThrow())
        .setChromiumSandbox(!isRoot())
        .setArgs(FLAGS)
        .setViewportSize(screen.width, screen.height)
        .setLocale("vi-VN")
        .setTimezoneId("Asia/Ho_Chi_Minh");
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Closed by the store that holds it. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      LaunchOptions options =
          new LaunchOptions()
              .setExecutablePath(executable().orElseThrow())
              .setChromiumSandbox(!isRoot())
              .setArgs(FLAGS);
      return new Running(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
