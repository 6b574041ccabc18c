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
        "both of the above"
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
