package vn.benhoc.web.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final UUID LAN = new UUID(4, 1);
  private static final UUID MINH = new UUID(4, 2);

  private final Places<String> places = new Places<>(2);

  @Test
  void theOldestGoesForTheNewest() {
    assertThat(places.enter(LAN, "first")).isEmpty();
    assertThat(places.enter(LAN, "second")).isEmpty();
    assertThat(places.enter(LAN, "third")).contains("first");
    assertThat(places.enter(LAN, "fourth")).contains("second");
  }

  @Test
  void nobodyGoesForSomebodyElse() {
    places.enter(LAN, "first");
    places.enter(LAN, "second");
    assertThat(places.enter(MINH, "third")).isEmpty();
  }

  @Test
  void aPlaceThatWasGivenBackIsFree() {
    places.enter(LAN, "first");
    places.enter(LAN, "second");
    places.leave(LAN, "first");
    assertThat(places.enter(LAN, "third")).isEmpty();
    assertThat(places.enter(LAN, "fourth")).contains("second");
  }

  @Test
  void whoHadToGoGivesBackNoPlaceOfAnother() {
    places.enter(LAN, "first");
    places.enter(LAN, "second");
    places.enter(LAN, "third");
    places.leave(LAN, "first");
    assertThat(places.enter(LAN, "fourth")).contains("second");
  }

  @Test
  void nothingIsKeptOfThoseWhoLeft() {
    places.enter(LAN, "first");
    places.leave(LAN, "first");
    places.leave(MINH, "never came");
    assertThat(places.size()).isZero();
  }
}
