package vn.benhoc.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditWalkTest {

  private record Link(AuditFact fact, Long place, String hash) {}

  @Test
  void followsAChainThatNobodyTouched() {
    AuditWalk walk = new AuditWalk();
    List<Link> chain = chain(5);
    assertThat(chain).allMatch(link -> walk.follow(link.fact(), link.place(), link.hash()));
    assertThat(walk.place()).isEqualTo(5);
    assertThat(walk.hash()).isEqualTo(chain.get(4).hash());
  }

  @Test
  void stopsWhereADetailWasChanged() {
    List<Link> chain = chain(5);
    Link third = chain.get(2);
    chain.set(2, new Link(fact(2, "{\"mark\":\"10\"}"), third.place(), third.hash()));
    assertThat(firstBreak(chain)).isEqualTo(3);
  }

  @Test
  void stopsWhereALinkWasTakenOut() {
    List<Link> chain = chain(5);
    chain.remove(1);
    assertThat(firstBreak(chain)).isEqualTo(2);
  }

  @Test
  void stopsAfterALinkThatWasRehashedAlone() {
    List<Link> chain = chain(5);
    AuditFact forged = fact(2, "{\"mark\":\"10\"}");
    chain.set(2, new Link(forged, 3L, AuditHash.of(chain.get(1).hash(), 3, forged)));
    assertThat(firstBreak(chain)).isEqualTo(4);
  }

  @Test
  void tellsFieldsApartThatReadTheSameInARow() {
    AuditFact one =
        new AuditFact(new UUID(0, 1), Instant.EPOCH, null, "a", "bc", "k", new UUID(0, 2), "");
    AuditFact two =
        new AuditFact(new UUID(0, 1), Instant.EPOCH, null, "ab", "c", "k", new UUID(0, 2), "");
    assertThat(AuditHash.of(AuditHead.ORIGIN, 1, one))
        .isNotEqualTo(AuditHash.of(AuditHead.ORIGIN, 1, two));
  }

  private static int firstBreak(List<Link> chain) {
    AuditWalk walk = new AuditWalk();
    int followed = 0;
    while (followed < chain.size()
        && walk.follow(
            chain.get(followed).fact(), chain.get(followed).place(), chain.get(followed).hash())) {
      followed++;
    }
    return followed + 1;
  }

  private static List<Link> chain(int length) {
    List<Link> chain = new ArrayList<>();
    String previous = AuditHead.ORIGIN;
    for (int i = 0; i < length; i++) {
      AuditFact fact = fact(i, "{}");
      previous = AuditHash.of(previous, i + 1, fact);
      chain.add(new Link(fact, (long) i + 1, previous));
    }
    return chain;
  }

  private static AuditFact fact(int number, String detail) {
    return new AuditFact(
        new UUID(7, number),
        Instant.EPOCH.plusSeconds(number),
        new UUID(8, number),
        "10.0.0.1",
        "password.reset",
        "account",
        new UUID(9, number),
        detail);
  }
}
