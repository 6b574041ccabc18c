package vn.benhoc.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

  private final Ids ids = new Ids();

  @Test
  void areOfVersionSevenAndTheStandardVariant() {
    UUID id = ids.next();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void neverMeet() {
    Set<UUID> made =
        IntStream.range(0, 100_000).mapToObj(i -> ids.next()).collect(Collectors.toSet());
    assertThat(made).hasSize(100_000);
  }

  @Test
  void secretsToReadOutHoldNothingThatIsMixedUp() {
    assertThat(ids.readable(3))
        .matches("[a-hj-km-np-z2-9]{4}-[a-hj-km-np-z2-9]{4}-[a-hj-km-np-z2-9]{4}");
  }

  @Test
  void tokensFitAnAddress() {
    assertThat(ids.token(32)).matches("[A-Za-z0-9_-]{43}");
  }
}
