package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.platform.problem.RefusedException;

class PeopleCursorTest {

  @Test
  void readsWhatItWrote() {
    PeopleCursor cursor = new PeopleCursor("an nguyễn | văn", new UUID(3, 4));
    assertThat(PeopleCursor.of(cursor.text())).isEqualTo(cursor);
  }

  @Test
  void beginsAtTheStart() {
    assertThat(PeopleCursor.of(null).sortName()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "YWJj", "YXxi", "%00"})
  void refusesWhatItDidNotWrite(String text) {
    assertThatThrownBy(() -> PeopleCursor.of(text)).isInstanceOf(RefusedException.class);
  }
}
