package vn.benhoc.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingReaderTest {

  @Test
  void takesTheDefaultWhereNothingOrNothingVisibleIsGiven() {
    assertThat(reader(Map.of()).<Integer>read(r -> r.whole("lms.a", 7, 1, 9))).isEqualTo(7);
    assertThat(reader(Map.of("lms.a", "  ")).<Integer>read(r -> r.whole("lms.a", 7, 1, 9)))
        .isEqualTo(7);
  }

  @Test
  void readsWhatIsGiven() {
    SettingReader reader = reader(Map.of("lms.a", " 8 ", "lms.b", "PT5M", "lms.c", "true"));
    assertThat(reader.<Integer>read(r -> r.whole("lms.a", 7, 1, 9))).isEqualTo(8);
    assertThat(reader.<Duration>read(r -> r.duration("lms.b", Duration.ofHours(1))))
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(reader.<Boolean>read(r -> r.flag("lms.c", false))).isTrue();
  }

  @Test
  void namesEveryBadSettingAndWhatWasExpected() {
    SettingReader reader = reader(Map.of("lms.a", "10", "lms.b", "soon", "lms.c", "ja"));
    assertThatThrownBy(
            () ->
                reader.read(
                    r ->
                        r.whole("lms.a", 7, 1, 9)
                            + r.duration("lms.b", Duration.ofHours(4)).toString()
                            + r.flag("lms.c", false)))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("lms.a: expected a whole number from 1 to 9, found \"10\"")
        .hasMessageContaining("lms.b: expected a duration above zero such as PT4H")
        .hasMessageContaining("lms.c: expected true or false");
  }

  @Test
  void neverTellsASecret() {
    SettingReader reader = reader(Map.of("lms.demo.password", "abc"));
    assertThatThrownBy(() -> reader.read(r -> r.secret("lms.demo.password", 8)))
        .hasMessage("lms.demo.password: expected at least 8 characters");
  }

  @Test
  void aSecretThatMayBeLeftOutIsCheckedOnlyWhereItIsGiven() {
    assertThat(reader(Map.of()).<String>read(r -> r.secretOrNone("lms.p", p -> false, "a word")))
        .isEmpty();
    assertThatThrownBy(
            () ->
                reader(Map.of("lms.p", "abc"))
                    .read(r -> r.secretOrNone("lms.p", p -> false, "a word")))
        .hasMessage("lms.p: expected a word");
  }

  @Test
  void aTextIsNoLongerThanItsColumn() {
    assertThat(reader(Map.of("lms.t", "abc")).<String>read(r -> r.text("lms.t", "", 3)))
        .isEqualTo("abc");
    assertThatThrownBy(() -> reader(Map.of("lms.t", "abcd")).read(r -> r.text("lms.t", "", 3)))
        .hasMessageContaining("lms.t: expected at most 3 characters");
  }

  private static SettingReader reader(Map<String, String> given) {
    return new SettingReader(name -> Optional.ofNullable(given.get(name)));
  }
}
