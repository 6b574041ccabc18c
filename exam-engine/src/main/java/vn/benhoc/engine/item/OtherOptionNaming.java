package vn.benhoc.engine.item;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Proposes which options name other options, in Vietnamese or English: "cả A và B", "tất cả các
 * phương án trên", "none of the above". An item with such an option keeps its option order, because
 * shuffled it would say something else. A proposal looks at the whole option, so that "khi cả A và
 * B cùng đúng" about two conditions is left alone; the author decides.
 */
public final class OtherOptionNaming {

  private static final String LETTERS =
      "[A-H](?:\\s*(?:,|;|/|&|\\+|và|hoặc|hay|and|or)\\s*(?:cả\\s+)?[A-H])*"
          + "\\s*(?:,|;|/|&|\\+|và|hoặc|hay|and|or)\\s*(?:cả\\s+)?[A-H]";
  private static final String THING =
      "(?:phương án|đáp án|câu trả lời|câu|ý kiến|ý|lựa chọn|khẳng định|phát biểu|nhận định|mệnh đề"
          + "|điều|trường hợp|yếu tố|đặc điểm|nội dung|kết quả)";
  private static final String WHICH =
      "(?:(?:ở |nêu |kể |đã nêu |vừa nêu )?trên|đã nêu|vừa nêu|đã cho|còn lại|này|kia)";
  private static final String TRUTH =
      "(?:(?:đều |cùng )?(?:đúng|sai|chính xác|không đúng|không sai|không chính xác|được))";
  private static final String EN_THING =
      "(?:choices?|options?|answers?|statements?|alternatives?|responses?)";
  private static final String EN_TRUTH =
      "(?: (?:are|is)(?: all| both| not)? (?:correct|true|right|false|incorrect|wrong))";

  private static final List<Pattern> NAMING =
      List.of(
          whole(
              "(?:"
                  + THING
                  + " )?(?:cả |chỉ |chỉ có |gồm )?(?:"
                  + THING
                  + " )?"
                  + list()
                  + "(?: "
                  + TRUTH
                  + ")?"),
          whole(
              "(?:tất cả|cả|mọi|toàn bộ|cả (?:hai|ba|bốn|[2-4]))(?: các| những)? "
                  + THING
                  + "(?: "
                  + WHICH
                  + ")?(?: "
                  + TRUTH
                  + ")"),
          whole(
              "(?:tất cả|cả|mọi|toàn bộ|(?:cả )?(?:hai|ba|bốn|[2-4]))(?: các| những)?(?: "
                  + THING
                  + ")? "
                  + WHICH
                  + "(?: "
                  + TRUTH
                  + ")?"),
          whole("(?:tất cả|cả (?:hai|ba|bốn|[2-4])) " + TRUTH),
          whole(
              "không (?:có |phải )?"
                  + THING
                  + " (?:nào )?(?:trong |ở )?(?:số )?(?:các )?(?:"
                  + THING
                  + " )?(?:"
                  + WHICH
                  + "|"
                  + TRUTH
                  + ")(?: "
                  + TRUTH
                  + ")?"),
          whole("(?:các|những) " + THING + " " + WHICH + "(?: " + TRUTH + ")?"),
          whole("(?:một )?" + THING + " khác"),
          whole(
              "(?:all|none|any|both|neither|either|two|three|one)(?: of)?(?: the| these| those)?"
                  + "(?: "
                  + EN_THING
                  + ")? (?:above|below|mentioned)(?: "
                  + EN_THING
                  + ")?"
                  + EN_TRUTH
                  + "?"),
          whole(
              "(?:all|none|any|both|neither|either) of (?:the|these|those)(?: other)?(?: "
                  + EN_THING
                  + ")?"
                  + EN_TRUTH
                  + "?"),
          whole("(?:all|no|both|neither)(?: other)?(?: " + EN_THING + ")?" + EN_TRUTH),
          whole(
              "(?:"
                  + EN_THING
                  + " )?(?:both |either |only )?(?:"
                  + EN_THING
                  + " )?"
                  + list()
                  + "(?: only)?"
                  + EN_TRUTH
                  + "?"),
          whole("neither (?-i:[A-H]) nor (?-i:[A-H])" + EN_TRUTH + "?"));

  private OtherOptionNaming() {}

  /** Whether any of the options names others; texts may be plain or HTML. */
  public static boolean anyNamesOthers(List<String> options) {
    return options.stream().anyMatch(OtherOptionNaming::namesOthers);
  }

  /** Whether this option names others; its text may be plain or HTML. */
  public static boolean namesOthers(String option) {
    String plain =
        Normalizer.normalize(option, Normalizer.Form.NFC)
            .replaceAll("<[^>]*>", " ")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&")
            .replaceAll("[\\s\\u00A0]+", " ")
            .replaceAll("^[\\s\"'“‘(]+|[\\s.\"'”’);!]+$", "");
    return NAMING.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
  }

  private static String list() {
    return "(?-i:" + LETTERS + ")";
  }

  private static Pattern whole(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
