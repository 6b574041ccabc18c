package vn.benhoc.engine.explanation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in masked prose the letters that certainly mean an option or statement, and whether others
 * may. A letter is certain next to a word that only options have beside them ("chọn B", "đáp án
 * đúng là A", "A, C sai vì", "answer: D"), at the head of a line ("B. …") and alone on a line.
 */
final class LetterMentions {

  private static final String GAP = "[\\s\\u00A0" + MaskedText.FILLER + "]*";
  private static final String SPACE = "[\\s\\u00A0" + MaskedText.FILLER + "]+";
  private static final String JOIN =
      GAP + "(?:[,;/&]|(?iu:và|hoặc|hay|and|or)\\b)" + GAP + "(?:(?iu:cả|and|và)" + SPACE + ")?";
  private static final String HEAD =
      "(?:^|[-–—•+*\\n.;:!?>→⇒"
          + MaskedText.OPAQUE
          + "]"
          + "|(?<![\\p{L}\\p{N}])(?iu:nên|vậy|do đó|suy ra|còn|mà|chỉ có))"
          + GAP;
  private static final String TRUTH =
      "(?:đều"
          + SPACE
          + ")?(?:là"
          + SPACE
          + "(?:đáp án|phương án)?"
          + GAP
          + ")?"
          + "(?:không"
          + SPACE
          + ")?"
          + "(?:đúng|sai|chính là|loại|bị loại|phù hợp|chính xác|hợp lí|hợp lý|thỏa mãn|thoả mãn|phản ánh"
          + "|chọn(?="
          + SPACE
          + "vì)|phải(?="
          + SPACE
          + "là)"
          + "|(?:is|are)"
          + SPACE
          + "(?:not"
          + SPACE
          + ")?"
          + "(?:correct|incorrect|right|wrong|true|false))";
  private static final String CHOSEN =
      "(?:đáp"
          + SPACE
          + "án|phương"
          + SPACE
          + "án|lựa"
          + SPACE
          + "chọn|đ/a|p/a)"
          + "(?:"
          + SPACE
          + "(?:đúng|sai|chính xác|cần chọn|cần tìm|phải chọn|được chọn|còn lại"
          + "|nhiễu|là|gồm|của câu(?: hỏi)? này))*"
          + "|chọn(?:"
          + SPACE
          + "(?:ngay|luôn|được|ý|câu))*|khoanh|\\bý|câu(?:"
          + SPACE
          + "[0-9]{1,3}[.:]?)?"
          + "|(?:answers?|options?|choices?)(?:"
          + SPACE
          + "(?:is|are|should be|must be))?"
          + "|choose|pick|select|eliminate|rule out|(?:answer )?key(?:"
          + SPACE
          + "is)?";
  private static final String STATEMENT =
      "(?:\\bý|mệnh"
          + SPACE
          + "đề|phát"
          + SPACE
          + "biểu|khẳng"
          + SPACE
          + "định|nhận"
          + SPACE
          + "định|câu|statements?)(?:"
          + SPACE
          + "(?:đúng|sai|là))*";

  /** What stands before a letter that names a point, a gene or a number. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?<!\\p{L})(?iu:điểm|tại|đỉnh|góc|vitamin|alen|gen|nhóm|biên độ|mặt phẳng|hình|bảng"
              + "|tập|tập hợp|biến cố|vectơ|loài|bệnh|cây|người|trường|lớp|chất|khí|kim loại|cột"
              + "|hàng|dòng|ô|máy|bạn|máu|nguyên|thể|trạm|thành phố) |\\\\[a-z]{1,12} ?"
              + "|[=+*<>≠≤≥∈/] ?)$");

  private static final Pattern OPERATOR = Pattern.compile(" ?[=+*<>≠≤≥∈^\\\\]");
  private static final Pattern JUDGED =
      Pattern.compile("\\)|" + SPACE + "(?iu:đúng|sai|is|are)(?![\\p{L}\\p{N}])");

  /** How many characters around a letter tell what it means. */
  private static final int LOOK = 24;

  private static final Map<String, LetterMentions> COMPILED = new ConcurrentHashMap<>();

  private final List<Pattern> certain;
  private final Pattern single;
  private final BiPredicate<String, String> doubtful;

  private LetterMentions(String alone, List<String> certain, BiPredicate<String, String> doubtful) {
    this.single = Pattern.compile(alone);
    this.certain = certain.stream().map(regex -> Pattern.compile(regex)).toList();
    this.doubtful = doubtful;
  }

  /** For letters of a style; there must be some. */
  static LetterMentions of(Letters letters) {
    String one = "[" + letters.first() + "-" + letters.last() + "]";
    boolean small = letters.style() == Letters.Style.STATEMENTS;
    return COMPILED.computeIfAbsent(one, key -> small ? statements(key) : options(key));
  }

  private static LetterMentions options(String one) {
    String alone = alone(one);
    String list = list(alone);
    String lead = GAP + "(?:[:：=>–—→\"“'-]+" + GAP + ")?" + "\\(?";
    return new LetterMentions(
        alone,
        List.of(
            "(?=[đĐpPlLcCkKýÝaAoOsSeErR])(?<![\\p{L}\\p{N}])(?:(?iu:"
                + CHOSEN
                + ")|ĐA)"
                + lead
                + list,
            "(?:^|[\\n.,;:!?>→⇒"
                + MaskedText.OPAQUE
                + "])"
                + GAP
                + "(?iu:(?:nên"
                + SPACE
                + ")?loại(?:"
                + SPACE
                + "(?:trừ|bỏ|ngay|được))*)"
                + lead
                + list,
            judged(list),
            HEAD + "\\(?" + list + GAP + "[.:)](?=[\\s" + MaskedText.FILLER + "]|$)",
            "(?:^|\\n)" + GAP + alone + GAP + "\\.?" + GAP + "(?=\\n|$)"),
        (before, after) -> !NAMED.matcher(before).find() && !OPERATOR.matcher(after).lookingAt());
  }

  private static LetterMentions statements(String one) {
    String alone = alone(one);
    String list = "\\(?" + alone + "\\)?(?:" + JOIN + "\\(?" + alone + "\\)?)*";
    return new LetterMentions(
        alone,
        List.of(
            "\\(" + one + "\\)",
            "(?<![\\p{L}\\p{N}])(?iu:" + STATEMENT + ")" + GAP + ":?" + GAP + list,
            judged(list),
            HEAD + list + GAP + "[.:)](?=[\\s" + MaskedText.FILLER + "]|$)"),
        (before, after) -> JUDGED.matcher(after).lookingAt());
  }

  private static String judged(String list) {
    String truth = GAP + "(?:[-–—:]" + GAP + ")?(?iu:" + TRUTH + ")";
    String more = "(?:" + GAP + "[,;]" + GAP + list + truth + ")*";
    return HEAD + list + truth + more + "(?![\\p{L}\\p{N}])";
  }

  /** Where the certain letters stand, rising. */
  Set<Integer> certainIn(String masked) {
    Set<Integer> places = new TreeSet<>();
    for (Pattern pattern : certain) {
      Matcher matcher = pattern.matcher(masked);
      int from = 0;
      while (from <= masked.length() && matcher.find(from)) {
        addLetters(matcher, places);
        from = Math.max(matcher.end() - 1, matcher.start() + 1);
      }
    }
    return places;
  }

  private void addLetters(Matcher mention, Set<Integer> places) {
    Matcher letter = single.matcher(mention.group());
    while (letter.find()) {
      places.add(mention.start() + letter.start());
    }
  }

  /** Whether a letter that is not among the certain ones may mean an option or statement. */
  boolean leavesDoubt(String masked, Set<Integer> places) {
    return single
        .matcher(masked)
        .results()
        .map(MatchResult::start)
        .anyMatch(place -> !places.contains(place) && isDoubtful(masked, place));
  }

  private boolean isDoubtful(String masked, int place) {
    String before = masked.substring(Math.max(0, place - LOOK), place);
    String after = masked.substring(place + 1, Math.min(masked.length(), place + LOOK));
    return doubtful.test(before, after);
  }

  private static String alone(String one) {
    return "(?="
        + one
        + ")(?<![\\p{L}\\p{N}\\p{M}_^\\\\{'’])"
        + one
        + "(?![\\p{L}\\p{N}\\p{M}'’′_^{]|[-–(\\[][\\p{L}\\p{N}]|\\.\\p{L})";
  }

  private static String list(String alone) {
    return alone + "(?:" + JOIN + alone + ")*";
  }
}
