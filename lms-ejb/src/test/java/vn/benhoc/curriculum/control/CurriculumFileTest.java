package vn.benhoc.curriculum.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.curriculum.boundary.Subject;
import vn.benhoc.curriculum.boundary.TopicRef;

class CurriculumFileTest {

  private final CurriculumFile file = CurriculumFile.read();
  private final TopicTree tree = TopicTree.of(file.subjects(), file.topics());

  @Test
  void everyCodeIsUnique() {
    assertThat(file.topics()).extracting(TopicRef::code).doesNotHaveDuplicates();
    assertThat(file.subjects()).extracting(Subject::code).doesNotHaveDuplicates();
  }

  @Test
  void everyTopicBelongsToAGradeOfItsSubject() {
    Set<String> taught =
        file.subjects().stream()
            .flatMap(s -> s.grades().stream().map(grade -> s.code() + grade))
            .collect(Collectors.toSet());
    assertThat(file.topics())
        .allSatisfy(topic -> assertThat(taught).contains(topic.subject() + topic.grade()))
        .allSatisfy(
            topic -> assertThat(topic.code()).startsWith(topic.subject() + topic.grade() + "."));
  }

  @Test
  void titlesAreInSentenceCaseAndCarryNoNumberOfALesson() {
    assertThat(file.topics())
        .extracting(TopicRef::title)
        .noneMatch(title -> title.matches("(?i)(bài|chương|unit) [0-9ivx]+[.:].*"))
        .noneMatch(title -> title.matches(".*\\p{Lu}{4,} \\p{Lu}{4,}.*"));
  }

  @ParameterizedTest
  @CsvSource({
    "TOAN12.3, 'Thống kê (các số đặc trưng đo mức độ phân tán, mẫu ghép nhóm)'",
    "SU12.6, Hồ Chí Minh",
    "SU12.2, ASEAN",
    "SU11.3, Giành độc lập ở Đông Nam Á",
    "TIN10.B, Mạng máy tính và Internet",
    "TIN12.G, Hướng nghiệp với tin học",
    "NN12.6, Đọc hiểu (10 câu)",
    "TOAN10.8.3, Nhị thức Newton",
    "GDKTPL10.9, Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam"
  })
  void namesTopicsAsTheProgrammeDoes(String code, String title) {
    assertThat(tree.topic(code)).map(TopicRef::title).contains(title);
  }

  @Test
  void aSubtreeIsTheTopicAndItsLessons() {
    assertThat(tree.subtree("TOAN12.3")).containsExactly("TOAN12.3", "TOAN12.3.1", "TOAN12.3.2");
    assertThat(tree.subtree("TOAN12.3.1")).containsExactly("TOAN12.3.1");
    assertThat(tree.subtree("TOAN99.1")).isEmpty();
  }

  @Test
  void topicsOfAGradeComeInTheOrderOfTheProgramme() {
    assertThat(tree.topics("TOAN", 11))
        .extracting(node -> node.topic().code())
        .containsExactly(
            "TOAN11.1",
            "TOAN11.2",
            "TOAN11.3",
            "TOAN11.4",
            "TOAN11.5",
            "TOAN11.6",
            "TOAN11.7",
            "TOAN11.8",
            "TOAN11.9");
    assertThat(tree.topics("TOAN", null)).hasSizeGreaterThan(50);
  }
}
