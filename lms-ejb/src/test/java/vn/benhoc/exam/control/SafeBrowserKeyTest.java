package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a request shows of a key. The hash was worked out by sha256sum. */
class SafeBrowserKeyTest {

  private static final String ADDRESS =
      "https://thi.example.vn/api/v1/attempts/7/responses?client=a";
  private static final String SHOWN =
      "5b716bbb105b57b296ca4caa984098898fb87fecc76699649dfa1e86480c4de5";
  private static final SafeBrowserKey KEY = new SafeBrowserKey("ab".repeat(32));

  @Test
  void theHashOfAddressAndKeyIsTaken() {
    assertThat(KEY.isShown(ADDRESS, SHOWN)).isTrue();
    assertThat(KEY.isShown(ADDRESS + "#part", SHOWN.toUpperCase(Locale.ROOT) + " ")).isTrue();
  }

  @Test
  void anyOtherAddressKeyOrHashIsNot() {
    assertThat(KEY.isShown(ADDRESS + "b", SHOWN)).isFalse();
    assertThat(new SafeBrowserKey("ac".repeat(32)).isShown(ADDRESS, SHOWN)).isFalse();
    assertThat(KEY.isShown(ADDRESS, KEY.digits())).isFalse();
    assertThat(KEY.isShown(ADDRESS, "")).isFalse();
    assertThat(KEY.isShown(ADDRESS, null)).isFalse();
  }

  @Test
  void aKeyHasSixtyFourHexadecimalDigits() {
    assertThat(new SafeBrowserKey("AB".repeat(32))).isEqualTo(KEY);
    assertThatThrownBy(() -> new SafeBrowserKey("ab".repeat(31)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SafeBrowserKey("zz".repeat(32)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
