package vn.benhoc.bank.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.engine.item.OtherOptionNaming;

/** Rules that every shape of line shares. */
final class CommonFields {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final int LONGEST_CODE = 200;

  private CommonFields() {}

  /** A code that people can read and type. */
  static Optional<String> code(LineFields fields, String name) {
    Optional<String> code = fields.text(name, LONGEST_CODE);
    if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
      fields
          .findings()
          .error(
              fields.path(name),
              "code-not-valid",
              Map.of("value", TextFault.shortened(code.get())));
      return Optional.empty();
    }
    return code;
  }

  static Optional<String> subject(LineFields fields, String name, LineTools tools) {
    Optional<String> subject = fields.text(name, LONGEST_CODE);
    if (subject.isPresent() && !tools.vocabulary().hasSubject(subject.get())) {
      fields
          .findings()
          .error(
              fields.path(name),
              "subject-unknown",
              Map.of("value", TextFault.shortened(subject.get())));
      return Optional.empty();
    }
    return subject;
  }

  /** Tells of options or statements that say the same. */
  static void differ(List<ContentPart> parts, String name, String code, LineFields fields) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (plain(parts.get(i)).equals(plain(parts.get(j)))) {
          fields
              .findings()
              .error(
                  fields.path(name + "/" + i),
                  code,
                  Map.of("one", Integer.toString(j + 1), "other", Integer.toString(i + 1)));
          return;
        }
      }
    }
  }

  /** Whether the options may be shuffled; said where the author's wish is not followed. */
  static boolean mayShuffle(List<ContentPart> options, boolean wish, LineFields fields) {
    List<String> texts = options.stream().map(option -> StoredHtml.text(option.html())).toList();
    if (!wish || !OtherOptionNaming.anyNamesOthers(texts)) {
      return wish;
    }
    fields.findings().warning(fields.path("options"), "options-name-each-other");
    return false;
  }

  private static String plain(ContentPart part) {
    String text = StoredHtml.text(part.html());
    return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
