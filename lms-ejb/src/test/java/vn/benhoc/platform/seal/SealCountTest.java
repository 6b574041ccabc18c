package vn.benhoc.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many texts each key sealed, and which of them are whose. */
class SealCountTest {

  private static final SealCount COUNT = SealCount.of(Map.of("moi", 40L, "cu", 3L, "?", 1L));

  @Test
  void whatIsNotSealedIsOfNoKey() {
    assertThat(COUNT.keys()).containsExactlyInAnyOrder("cu", "moi");
    assertThat(COUNT.total()).isEqualTo(44);
  }

  @Test
  void otherKeysAreCountedAlone() {
    assertThat(COUNT.without("moi")).hasToString("?:1,cu:3");
    assertThat(COUNT.without(Set.of("cu", "moi")).total()).isEqualTo(1);
    assertThat(COUNT.without("moi").within(Set.of("cu", "moi")).total()).isEqualTo(3);
  }

  @Test
  void nothingIsADash() {
    assertThat(SealCount.of(Map.of())).hasToString("-");
    assertThat(new KeyMissingException(COUNT.without("moi").without("?")))
        .hasMessageContaining("lms.seal.keys")
        .hasMessageContaining("cu:3");
  }

  @Test
  void lostKeysAreNamedWithCommas() {
    assertThat(new SealSettings("", " cu, alt ,").lostKeys())
        .containsExactlyInAnyOrder("cu", "alt");
    assertThat(new SealSettings("", "").lostKeys()).isEmpty();
  }
}
