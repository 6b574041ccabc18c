package vn.benhoc.engine.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;

/**
 * One spelling of a form, so that two forms are the same exactly when their bytes are: what is
 * compared when a form is rebuilt, and what is kept to prove that it was.
 *
 * <p>The text has one line for the code and one for each place, each ended by {@code \n}; fields
 * are separated by tabs: place, item, kind, block, stimulus, points, then the options or the
 * statements in the order shown, separated by commas. A field that is not there is empty. Inside a
 * field a backslash, a tab, a line feed, a carriage return and a comma are written {@code \\},
 * {@code \t}, {@code \n}, {@code \r} and {@code \,}. The bytes are the text in UTF-8.
 */
public final class CanonicalForm {
  private CanonicalForm() {}

  /** The text of a form. */
  public static String text(Form form) {
    return form.slots().stream()
        .map(CanonicalForm::line)
        .collect(Collectors.joining("", form.code() + "\n", ""));
  }

  /** The SHA-256 of the bytes of a form, in 64 lower-case hexadecimal digits. */
  public static String fingerprint(Form form) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text(form).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String line(Slot slot) {
    Stream<String> options = slot.options().stream().map(OptionId::value);
    Stream<String> statements = slot.statements().stream().map(StatementId::value);
    List<String> fields =
        List.of(
            slot.id().toString(),
            escaped(slot.item().value()),
            slot.kind().code(),
            escaped(slot.block()),
            escaped(slot.stimulus() == null ? null : slot.stimulus().value()),
            slot.maxPoints().toPlainString(),
            Stream.concat(options, statements)
                .map(CanonicalForm::escaped)
                .collect(Collectors.joining(",")));
    return String.join("\t", fields) + "\n";
  }

  private static String escaped(@Nullable String field) {
    if (field == null) {
      return "";
    }
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace(",", "\\,");
  }
}
