package vn.benhoc.engine.item;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Proposes which options name other options, in Vietnamese or English: "cả A và B", "tất cả các
 * phương án trên", "none of the above". An item with such an option keeps its option order, because
 * shuffled it would say something else. A proposal looks at the whole option, so that "khi cả A và
 * B cùng đúng" about two conditions is left alone; the author decides.
 *
 * <p>Letters by themselves, as in "B hoặc C", are taken for options from A to E, since "C, H" are
 * elements; beside a word for an option or a truth from A to H. Only beside a word may a letter
 * stand as a formula, and only beside a truth may it be small: "cả $A$ và $B$", "cả a và b đều
 * đúng".
 */
public final class OtherOptionNaming {

  private static final String FIRST = "[A-E]";
  private static final String ANY = "[A-H]";
  private static final String SMALL = "[a-h]";
  private static final String JOINT =
      "\\s*(?:,|;|/|&|\\+|và|hoặc|hay|lẫn|and|or)\\s*(?:cả\\s+|(?:and|or)\\s+)?";
  private static final String OPTION = "(?:phương án|đáp án|câu trả lời|câu|ý kiến|ý|lựa chọn)";
  private static final String THING =
      "(?:"
          + OPTION
          + "|khẳng định|phát biểu|nhận định|mệnh đề"
          + "|điều|trường hợp|yếu tố|đặc điểm|nội dung|kết quả)";
  private static final String NUMBER = "(?:hai|ba|bốn|[2-4])";
  private static final String ALL = "(?:tất cả|cả|mọi|toàn bộ)";
  private static final String ONLY = "(?:chỉ có|chỉ|gồm)";
  private static final String GIVEN =
      "(?:(?:ở |nêu |kể |đã nêu |vừa nêu )?trên|đã nêu|vừa nêu|đã cho|còn lại)";
  private static final String NEAR = "(?:này|kia)";
  private static final String WHICH = "(?:" + GIVEN + "|" + NEAR + ")";
  private static final String TRUTH =
      "(?:(?:đều |cùng |là )?(?:đúng|sai|chính xác|không đúng|không sai|không chính xác|được))";

  /** "cả", "tất cả các", "cả ba", "chỉ": what stands before letters without a word for them. */
  private static final String LEAD =
      "(?:(?:" + ALL + "(?: các| những)?(?: " + NUMBER + ")?|" + ONLY + ") )";

  private static final String SOME = "(?:các|những|" + NUMBER + ")";
  private static final String THINGS = "(?:" + LEAD + "|" + SOME + " )?" + THING + " " + LEAD + "?";

  /** "(1) và (2)"; the last bracket of an option was taken off. */
  private static final String NUMBERED =
      "\\([1-9]\\)(?:" + JOINT + "\\([1-9]\\))*" + JOINT + "\\([1-9]\\)?";

  /** "A và B đúng", "C sai". */
  private static final String CLAIM =
      "(?:"
          + LEAD
          + "|"
          + THINGS
          + ")?(?:"
          + list(wrapped(ANY))
          + "|"
          + one(wrapped(ANY))
          + ") "
          + TRUTH;

  private static final String EN_OPTION = "(?:choices?|options?|answers?|alternatives?)";
  private static final String EN_THING = "(?:" + EN_OPTION + "|statements?|responses?)";
  private static final String EN_TRUTH =
      "(?: (?:are|is)(?: all| both| not)? (?:correct|true|right|false|incorrect|wrong))";
  private static final String EN_GIVEN = "(?:given|listed|mentioned|provided|above|below)";
  private static final String EN_LEAD = "(?:(?:(?:all|any|both|either|none)(?: of)?|only) )";
  private static final String EN_THINGS =
      "(?:" + EN_LEAD + "?(?:the )?" + EN_THING + " " + EN_LEAD + "?)";

  private static final List<Pattern> NAMING =
      List.of(
          whole(list(bracketed(FIRST))),
          whole(LEAD + list(wrapped(FIRST))),
          whole("(?:" + LEAD + "|" + THINGS + ")?" + list(wrapped(ANY)) + " " + TRUTH),
          whole("(?:" + LEAD + "|" + THINGS + ")" + list(wrapped(SMALL)) + " " + TRUTH),
          whole(THINGS + list(wrapped(ANY))),
          whole(ONLY + " " + one(wrapped(FIRST))),
          whole(ONLY + " (?:" + THING + " )?" + one(wrapped(ANY)) + "(?: là)? " + TRUTH),
          whole(ONLY + " " + THING + " " + one(wrapped(ANY))),
          whole(
              "(?:tất cả|cả|mọi|toàn bộ|cả (?:hai|ba|bốn|[2-4]))(?: các| những)? "
                  + THING
                  + "(?: "
                  + WHICH
                  + ")?(?: "
                  + TRUTH
                  + ")"),
          whole(CLAIM + "(?:[,;]? (?:và |còn |nhưng )?" + CLAIM + ")+"),
          whole(ALL + "(?: các| những)?(?: " + NUMBER + ")? " + NUMBERED + "(?: " + TRUTH + ")?"),
          whole("không phải (?:là )?(?:" + LEAD + "|" + THINGS + ")?" + list(wrapped(FIRST))),
          whole(
              "(?:tất cả|cả|mọi|toàn bộ|cả (?:hai|ba|bốn|[2-4]))(?: các| những)?(?: "
                  + THING
                  + ")? "
                  + WHICH
                  + "(?: "
                  + TRUTH
                  + ")?"),
          whole(SOME + "(?: " + THING + ")? " + GIVEN + "(?: " + TRUTH + ")?"),
          whole(SOME + " " + OPTION + " " + NEAR),
          whole(SOME + "(?: " + THING + ")? " + NEAR + " " + TRUTH),
          whole("(?:(?:tất cả|mọi|toàn bộ)(?: các| những)?|cả " + NUMBER + ") " + OPTION),
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
          whole("không (?:có )?" + OPTION + " nào(?: cả| hết)?"),
          whole("(?:một )?(?:" + OPTION + "|kết quả) khác"),
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
          whole(
              "(?:all|none|any|both|neither|either)(?: of)?(?: the| these| those)?(?: (?:other|"
                  + EN_GIVEN
                  + "))? "
                  + EN_OPTION
                  + "(?: "
                  + EN_GIVEN
                  + ")?"
                  + EN_TRUTH
                  + "?"),
          whole("(?:all|none|any|both|neither|either)(?: of them)?" + EN_TRUTH),
          whole(
              "(?:all|no|both|neither)(?: the| these| those)?(?: other)?(?: "
                  + EN_THING
                  + ")?"
                  + EN_TRUTH),
          whole(
              "(?:there is )?no (?:correct|right|true) "
                  + EN_OPTION
                  + "(?:(?: is)? "
                  + EN_GIVEN
                  + ")?"),
          whole(EN_LEAD + list(wrapped(FIRST)) + "(?: only)?"),
          whole(list(wrapped(FIRST)) + " only"),
          whole("(?:" + EN_LEAD + "|" + EN_THINGS + ")?" + list(wrapped(ANY)) + EN_TRUTH),
          whole("(?:" + EN_LEAD + "|" + EN_THINGS + ")" + list(wrapped(SMALL)) + EN_TRUTH),
          whole(EN_THINGS + list(wrapped(ANY)) + "(?: only)?"),
          whole("only " + one(wrapped(FIRST))),
          whole(one(wrapped(FIRST)) + " only"),
          whole("only (?:" + EN_THING + " )?" + one(wrapped(ANY)) + EN_TRUTH),
          whole("only " + EN_THING + " " + one(wrapped(ANY))),
          whole("neither " + one(wrapped(FIRST)) + " nor " + one(wrapped(FIRST)) + EN_TRUTH + "?"));

  private OtherOptionNaming() {}

  /** Whether any of the options names others; texts may be plain or HTML. */
  public static boolean anyNamesOthers(List<String> options) {
    return options.stream().anyMatch(OtherOptionNaming::namesOthers);
  }

  /**
   * Whether this option names others; its text may be plain or HTML, with letters as entities. The
   * time it takes is in proportion to the length; more than 300 characters of text name none.
   */
  public static boolean namesOthers(String option) {
    return PlainOption.of(option)
        .filter(plain -> NAMING.stream().anyMatch(pattern -> pattern.matcher(plain).matches()))
        .isPresent();
  }

  /** A letter as it is or in brackets, of which the outer ones of an option were taken off. */
  private static String bracketed(String letter) {
    return "\\(?" + letter + "\\)?";
  }

  /** A letter as it is, in brackets or as a formula. */
  private static String wrapped(String letter) {
    return "(?:" + bracketed(letter) + "|\\$" + letter + "\\$)";
  }

  /** Letters as they are, joined by words in capitals or not. */
  private static String list(String letter) {
    return one(letter) + "(?:" + JOINT + one(letter) + ")+";
  }

  private static String one(String letter) {
    return "(?-i:" + letter + ")";
  }

  private static Pattern whole(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
