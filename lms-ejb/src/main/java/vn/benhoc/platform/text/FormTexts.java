package vn.benhoc.platform.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of a form that is written in one language, {@code {name}} places filled. */
public final class FormTexts {

  private final ResourceBundle bundle;

  private FormTexts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Those of {@code messages/<name>.properties} (UTF-8). */
  public static FormTexts of(String name) {
    return new FormTexts(
        ResourceBundle.getBundle(
            "messages." + name,
            Locale.ROOT,
            FormTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * The text of a key.
   *
   * @throws java.util.MissingResourceException if the form has none
   */
  public String text(String key) {
    return bundle.getString(key);
  }

  /** The same with places filled. */
  public String text(String key, Map<String, String> parameters) {
    return Messages.filled(bundle.getString(key), parameters);
  }
}
