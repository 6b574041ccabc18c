package vn.benhoc.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of {@code messages/problems_*.properties} (UTF-8), with {@code {name}} places filled. */
@ApplicationScoped
public class Messages {

  private static final String BUNDLE = "messages.problems";
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The text of a key; empty where the bundle has none. An unfilled place stays as it is. */
  public Optional<String> text(String key, Locale language, Map<String, String> parameters) {
    ResourceBundle bundle = bundle(language);
    return bundle.containsKey(key)
        ? Optional.of(filled(bundle.getString(key), parameters))
        : Optional.empty();
  }

  private static ResourceBundle bundle(Locale language) {
    Locale known = Languages.nearest(language);
    return ResourceBundle.getBundle(BUNDLE, known, Messages.class.getClassLoader(), NO_FALLBACK);
  }

  static String filled(String text, Map<String, String> parameters) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(parameters.getOrDefault(place.group(1), place.group())));
  }
}
