package vn.benhoc.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DerivationTest {

  private static final String KEYS = "new:" + key((byte) 7) + ",old:" + key((byte) 11);

  private static String key(byte filling) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, filling);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private final Derivation derivation = Derivation.from(KEYS);

  private static String hex(Optional<byte[]> secret) {
    return HexFormat.of().formatHex(secret.orElseThrow());
  }

  @Test
  void aSecretIsTheSameEveryTimeAndItsOwnForEachPurposeAndKey() {
    String one = hex(derivation.secret("new", "exam_attempt/1"));
    assertThat(one).hasSize(64).isEqualTo(hex(derivation.secret("new", "exam_attempt/1")));
    assertThat(one).isNotEqualTo(hex(derivation.secret("new", "exam_attempt/2")));
    assertThat(one).isNotEqualTo(hex(derivation.secret("old", "exam_attempt/1")));
  }

  @Test
  void itIsHkdfAsOtherProgramsMakeIt() {
    assertThat(hex(derivation.secret("new", "exam_attempt/1")))
        .isEqualTo("028ecb9fb085722d5be1e2d6c47501b300522ab3a12086cff6277c925b6cc346");
  }

  @Test
  void theFirstKeyMakesNewSecretsAndOldOnesCanStillBeMade() {
    assertThat(derivation.newest()).isEqualTo("new");
    assertThat(derivation.secret("gone", "x")).isEmpty();
    assertThat(Derivation.from("old:" + key((byte) 11)).secret("old", "x"))
        .hasValueSatisfying(secret -> assertThat(derivation.secret("old", "x")).contains(secret));
  }
}
