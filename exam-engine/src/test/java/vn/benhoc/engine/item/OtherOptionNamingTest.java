package vn.benhoc.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherOptionNamingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cả A và B",
        "Cả A và B.",
        "Cả A và B đều đúng",
        "A và C đúng",
        "A, B và C",
        "Cả A, B, C",
        "Cả A, B và C đều sai.",
        "Đáp án A và B",
        "Cả đáp án A và C đều đúng",
        "B hoặc C",
        "Chỉ A và C",
        "tất cả các phương án trên",
        "Tất cả các đáp án trên đều đúng.",
        "Tất cả đều đúng",
        "Tất cả đều sai",
        "Cả hai đều đúng",
        "Cả ba đều sai",
        "Cả ba phương án trên",
        "Cả 3 phương án trên đều đúng",
        "Cả ba ý trên",
        "Cả hai phương án đều đúng",
        "Các ý trên đều đúng",
        "Không có phương án nào đúng",
        "Không có đáp án nào trong các đáp án trên",
        "Không có đáp án đúng",
        "Không phương án nào đúng",
        "Một đáp án khác",
        "Đáp án khác",
        "<p>Tất cả các&nbsp;phương án trên</p>",
        "<strong>Cả A và B</strong>",
        "all of the above",
        "All of the above are correct.",
        "All of these",
        "none of the above",
        "None of these answers is correct",
        "None of the other options",
        "any of the above",
        "Both A and B",
        "both A and C are correct",
        "A and C are correct",
        "A &amp; B",
        "Only A and B",
        "Options A and B",
        "Either A or B",
        "Neither A nor B",
        "Both are correct",
        "All answers are correct",
        "No option is correct",
        "both of the above",
        "Cả ba phương án A, B, C",
        "Cả hai đáp án A và B",
        "Tất cả A, B, C đều đúng",
        "Tất cả các đáp án A, B, C",
        "Cả ba ý A, B, C đều đúng",
        "Các phương án A, B, C đều sai",
        "Cả A lẫn B",
        "Cả (A) và (B)",
        "(A) và (B)",
        "Hai câu A và B đều đúng",
        "Chỉ A đúng",
        "Chỉ có A",
        "Chỉ đáp án (B) là đúng",
        "Chỉ phương án C",
        "Cả a và b đều đúng",
        "Các câu a, b đều sai",
        "Cả ba phương án",
        "Tất cả các phương án",
        "Không có đáp án nào",
        "Không phương án nào",
        "Cả $A$ và $B$",
        "F và G đúng",
        "Phương án F và H",
        "Both (A) and (B)",
        "Both a and b are correct",
        "All the answers are correct",
        "All the options",
        "All of A, B, C",
        "All of A, B, and C",
        "None of A, B, C is correct",
        "Only A",
        "A only",
        "Only B is correct",
        "Only answer (C)",
        "Options F and G",
        "No correct answer",
        "There is no correct answer",
        "No correct option is given",
        "none of the given answers",
        "none of the answers given",
        "Neither (A) nor (B)"
      })
  void optionThatNamesOthersIsFound(String option) {
    assertThat(OtherOptionNaming.namesOthers(option)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Khi cả hai điều kiện A và B cùng đúng",
        "Tất cả các nước trong khu vực",
        "Tất cả các kim loại kiềm đều tan trong nước",
        "Cả hai lực đều hướng xuống",
        "Không có lực nào tác dụng",
        "Không có cực trị",
        "a và b",
        "Vitamin A và D",
        "A",
        "AB và CD",
        "$A$ và $B$",
        "Hình trên cùng",
        "all of the students",
        "none of them",
        "both sides of the river",
        "above all",
        "neither cold nor hot",
        "the above-mentioned rule",
        "Hai đường thẳng song song",
        "Mọi số thực",
        "C, H",
        "C và H",
        "Chỉ C và H",
        "C, H, F",
        "vitamin A và C",
        "Cả vitamin A và C",
        "Chỉ vitamin A",
        "cả nước",
        "cả hai vế",
        "Cả hai vectơ AB và CD",
        "Cả a và b",
        "Chỉ a",
        "Chỉ AB đúng",
        "Cả $a$ và $b$ đều dương",
        "Cả câu",
        "Cả hai trường hợp",
        "Không có trường hợp nào",
        "Không có nghiệm nào",
        "Hai điểm A và B",
        "only a few",
        "only a",
        "Only AB",
        "Only vitamin A",
        "both a and b",
        "All of a sudden",
        "all the students are correct",
        "No correct formula",
        "none of the given numbers",
        "no answer",
        "the answer is given",
        "C and H",
        "15",
        ""
      })
  void optionThatOnlySoundsAlikeIsLeftAlone(String option) {
    assertThat(OtherOptionNaming.namesOthers(option)).isFalse();
  }

  @Test
  void oneOptionIsEnough() {
    assertThat(OtherOptionNaming.anyNamesOthers(List.of("1", "2", "3", "cả A và B"))).isTrue();
    assertThat(OtherOptionNaming.anyNamesOthers(List.of("1", "2", "3", "4"))).isFalse();
  }
}
