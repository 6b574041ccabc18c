package vn.benhoc.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens in its place alone, by its key alone, unchanged. */
class SealerTest {

  private static final String PLACE = "paper_form.document/7";
  private static final String OLD = Keys.OLD;
  private static final String NEW = Keys.NEW;

  private static Sealer sealer(String keys) {
    return new Sealer(SealKeys.of(keys));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "đề thi", "{\"parts\":[1,2,3]}"})
  void whatIsSealedOpens(String text) {
    Sealer sealer = sealer(OLD);

    String sealed = sealer.seal(text, PLACE);

    assertThat(sealed).startsWith("s1:cu:");
    assertThat(sealer.open(sealed, PLACE)).isEqualTo(text);
  }

  @Test
  void aSealedTextTellsNothingAndNeverLooksTheSame() {
    Sealer sealer = sealer(OLD);
    Set<String> sealed = new HashSet<>();
    for (int turn = 0; turn < 200; turn++) {
      sealed.add(sealer.seal("Câu 1. Đáp án A", PLACE));
    }

    assertThat(sealed).hasSize(200);
    assertThat(sealed)
        .allSatisfy(
            one -> {
              byte[] bytes = Base64.getDecoder().decode(one.substring("s1:cu:".length()));
              assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Câu");
            });
  }

  @Test
  void whatWasChangedDoesNotOpen() {
    Sealer sealer = sealer(OLD);
    String sealed = sealer.seal("điểm", PLACE);
    for (int at = "s1:cu:".length(); at < sealed.length(); at++) {
      char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
      if (!java.util.Arrays.equals(bytes(changed), bytes(sealed))) {
        assertThatThrownBy(() -> sealer.open(changed, PLACE))
            .isInstanceOf(SealBrokenException.class);
      }
    }
  }

  private static byte[] bytes(String sealed) {
    return Base64.getDecoder().decode(sealed.substring("s1:cu:".length()));
  }

  @Test
  void inAnotherPlaceItDoesNotOpen() {
    Sealer sealer = sealer(OLD);
    String sealed = sealer.seal("đề", PLACE);

    assertThatThrownBy(() -> sealer.open(sealed, "paper_form.document/8"))
        .isInstanceOf(SealBrokenException.class)
        .hasMessageContaining("paper_form.document/8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "đề thi", "s1:cu", "s1:cu:", "s1:cu:AAAA", "s2:cu:AAAA", "s1:cu:*"})
  void whatIsNotSealedDoesNotOpen(String text) {
    assertThatThrownBy(() -> sealer(OLD).open(text, PLACE)).isInstanceOf(SealBrokenException.class);
  }

  @Test
  void oldTextsOpenAfterAChangeOfKeysAndTheirKeyIsAskedForByName() {
    String sealed = sealer(OLD).seal("đề", PLACE);
    Sealer changed = sealer(NEW + ", " + OLD);

    assertThat(changed.open(sealed, PLACE)).isEqualTo("đề");
    assertThat(changed.newest()).isEqualTo("moi");
    assertThat(changed.names()).containsExactlyInAnyOrder("moi", "cu");
    assertThat(changed.seal("đề", PLACE, "cu")).startsWith("s1:cu:");
    assertThat(changed.seal("đề", PLACE)).startsWith("s1:moi:");
    assertThatThrownBy(() -> sealer(NEW).open(sealed, PLACE))
        .isInstanceOf(SealBrokenException.class)
        .hasMessageContaining("cu");
  }

  @Test
  void aKeyOfTheSameNameThatIsAnotherDoesNotOpen() {
    String sealed = sealer(OLD).seal("đề", PLACE);

    assertThatThrownBy(() -> sealer(Keys.key("cu", 3)).open(sealed, PLACE))
        .isInstanceOf(SealBrokenException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a:b", "A:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "a:AAAA="})
  void badKeysAreRefused(String keys) {
    assertThat(SealKeys.areGood(keys)).isFalse();
    assertThat(SealKeys.areGood(keys + "," + OLD)).isFalse();
    assertThat(SealKeys.areGood(OLD + "," + OLD)).isFalse();
    assertThat(SealKeys.areGood(OLD + "," + NEW)).isTrue();
  }
}
