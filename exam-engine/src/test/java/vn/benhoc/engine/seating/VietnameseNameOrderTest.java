package vn.benhoc.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.random.SeededRandom;

class VietnameseNameOrderTest {

  /** Tones in their order, on each vowel in the order of the alphabet; a table of its own. */
  private static final String VOWELS =
      "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An|Ân|Ba|Châu|Cường|Dũng|Đạt|Em|Ếch|Giang|Kỳ|Na|Nga|Nhi|Oanh|Ông|Ơn|Phú|Tâm|Thảo|Uyên|Ước|Vy|Yến",
        "Nguyễn Văn An|Trần Thị An|Lê An Bình|Lê Thị Bình|Lê Văn Bình|An Cường",
        "Lê Hoa|Lê Hòa|Lê Hỏa|Lê Hõa|Lê Hóa|Lê Họa",
        "Trần Ba Ba|Trần Bà Ba|Trần Bạ Ba|Trần Ba Bà",
        "Lê Ma An|Lê Mà An|Lê Man An|Lê Mai Anh",
        "Lê Hai|Lê Hài|Lê Han|Lê Hàn",
        "Đỗ Thị An|Đổng Văn An|Lê An",
        "Doãn An|Đào An",
        "Y 1|Y 2|Y A|Y B|Y Zet|Y Ωmega",
        "Sinh|Ana Sinh|Ba Sinh"
      })
  void namesAreListedByGivenNameThenByTheWordsBefore(String ordered) {
    List<String> expected = List.of(ordered.split("\\|"));
    for (long seed = 0; seed < 5; seed++) {
      List<String> shuffled = new ArrayList<>(expected);
      SeededRandom.of(seed).shuffle(shuffled);
      shuffled.sort(VietnameseNameOrder.comparator());
      assertThat(shuffled).isEqualTo(expected);
    }
  }

  @Test
  void everyVowelWithEveryToneHasItsPlace() {
    List<String> letters =
        VOWELS.replace(" ", "").chars().mapToObj(c -> Character.toString((char) c)).toList();
    List<String> sorted = new ArrayList<>(letters);
    SeededRandom.of(4).shuffle(sorted);
    sorted.sort(VietnameseNameOrder.comparator());
    assertThat(sorted).isEqualTo(letters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nguyễn Thị Thuý", "Đỗ Hoà", "Lê Ước Mơ", "Trần Ngữ Ẩn"})
  void howANameIsTypedDoesNotMatter(String name) {
    String key = VietnameseNameOrder.key(name);
    assertThat(VietnameseNameOrder.key(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(key);
    assertThat(VietnameseNameOrder.key("  " + name.replace(" ", " \u00a0 ") + " ")).isEqualTo(key);
    assertThat(VietnameseNameOrder.key(name.toUpperCase(java.util.Locale.ROOT))).isEqualTo(key);
    assertThat(VietnameseNameOrder.key(name.replace("uý", "úy").replace("oà", "òa")))
        .isEqualTo(key);
    assertThat(VietnameseNameOrder.key(name.replace('Đ', '\u00d0'))).isEqualTo(key);
  }

  @Test
  void foreignMarksAndPunctuationAreLookedAtLast() {
    List<String> names = new ArrayList<>(List.of("Y Müller", "Y Muller", "H'Muller Y", "Muler Y"));
    names.sort(VietnameseNameOrder.comparator());
    assertThat(names).containsExactly("Y Muller", "Y Müller", "H'Muller Y", "Muler Y");
    assertThat(VietnameseNameOrder.key("Y Müller")).isEqualTo(VietnameseNameOrder.key("Y Muller"));
  }

  @Test
  void nothingIsBeforeEverything() {
    assertThat(VietnameseNameOrder.key(" - ")).isEmpty();
    assertThat(VietnameseNameOrder.comparator().compare("", "1")).isNegative();
  }

  @Provide
  Arbitrary<String> names() {
    String letters = VOWELS.replace(" ", "") + "bđdnt";
    return Arbitraries.strings()
        .withChars(letters.toCharArray())
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> String.join(" ", words));
  }

  /** The oracle compares word by word, letters by the table's groups, then tones. */
  @Property
  void theKeyAgreesWithAComparisonWordByWord(
      @ForAll("names") String one, @ForAll("names") String other) {
    int expected = Integer.signum(compared(one, other));
    int actual =
        Integer.signum(VietnameseNameOrder.key(one).compareTo(VietnameseNameOrder.key(other)));
    assertThat(actual).isEqualTo(expected);
  }

  private static int compared(String one, String other) {
    List<String> first = givenFirst(one);
    List<String> second = givenFirst(other);
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      Comparator<String> byLetters = Comparator.comparing(word -> ranks(word, true));
      int word =
          byLetters
              .thenComparing(toned -> ranks(toned, false))
              .compare(first.get(i), second.get(i));
      if (word != 0) {
        return word;
      }
    }
    return Integer.compare(first.size(), second.size());
  }

  private static List<String> givenFirst(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    words.add(0, words.remove(words.size() - 1));
    return words;
  }

  /** Letters or tones of a word, written so that comparing the texts compares them. */
  private static String ranks(String word, boolean letters) {
    String order = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
    return word.chars()
        .mapToObj(
            c -> {
              int at = VOWELS.indexOf(c);
              int inGroup = at < 0 ? 0 : at % 7;
              char bare = at < 0 ? (char) c : VOWELS.charAt(at - inGroup);
              String tone = inGroup == 0 ? "" : Integer.toString(inGroup);
              return letters ? Character.toString((char) ('A' + order.indexOf(bare))) : tone;
            })
        .collect(Collectors.joining());
  }
}
