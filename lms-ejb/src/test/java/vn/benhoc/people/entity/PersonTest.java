package vn.benhoc.people.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

  @ParameterizedTest
  @CsvSource({"Nguyễn Thị Bích, NB", "Đặng Đăng Khoa, ĐK", "An, A", "'  Lê   Hoài An ', LA"})
  void initialsAreOfTheFirstAndTheLastWord(String name, String initials) {
    assertThat(new Person(new UUID(0, 1), name, null).name().initials()).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Bích, nguyen thi bich",
    "ĐẶNG  Đăng Khoa, dang dang khoa",
    "Quỳnh Như, quynh nhu"
  })
  void isFoundWithoutMarks(String name, String folded) {
    assertThat(FoldedText.of(name)).isEqualTo(folded);
  }

  @Test
  void isListedUnderTheGivenName() {
    assertThat(Person.sortNameOf("Nguyễn Hoài An")).isEqualTo("an nguyen hoai");
  }
}
