package vn.benhoc.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Which languages a reader wants, the dearest first. */
public final class ReaderLanguages {

  private ReaderLanguages() {}

  /** What they chose in this browser, then in their account, then what the browser says. */
  public static List<Locale> wanted(
      Optional<String> ofBrowser, Optional<String> ofAccount, Supplier<List<Locale>> accepted) {
    return ofBrowser
        .or(() -> ofAccount)
        .map(Locale::forLanguageTag)
        .map(List::of)
        .orElseGet(accepted);
  }
}
