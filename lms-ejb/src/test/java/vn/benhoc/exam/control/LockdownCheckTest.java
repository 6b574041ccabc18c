package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.boundary.Visit;
import vn.benhoc.platform.problem.RefusedException;

/** Who may sit from where with what. */
class LockdownCheckTest {

  private static final UUID SITTING = new UUID(1, 2);
  private static final URI SITE = URI.create("https://thi.example.vn");
  private static final String ADDRESS = SITE + "/api/v1/attempts/5/paper";
  private static final String PAGE = SITE + "/phong-thi/" + SITTING;
  private static final String RELEASE = "cd".repeat(32);

  private static LockdownCheck check(boolean browser, List<SafeBrowserKey> keys, String networks) {
    return new LockdownCheck(SITTING, browser, "ef".repeat(32), keys, Networks.of(networks), false);
  }

  private static Visit visit(String from, Visit.Keys shown) {
    return new Visit(SITE, ADDRESS, from, shown);
  }

  private static String refusal(LockdownCheck check, Visit visit) {
    return catchThrowableOfType(RefusedException.class, () -> check.require(visit))
        .refusal()
        .code();
  }

  private static String configKey(LockdownCheck check) {
    return check.settings(SITE).orElseThrow().configKey();
  }

  @Test
  void anOpenSittingTakesAnybody() {
    LockdownCheck open = LockdownCheck.open(SITTING);

    assertThatCode(() -> open.require(visit("203.0.113.5", Visit.Keys.NONE)))
        .doesNotThrowAnyException();
    assertThat(open.settings(SITE)).isEmpty();
  }

  @Test
  void aNetworkKeepsOthersOut() {
    LockdownCheck check = check(false, List.of(), "10.0.0.0/8");

    assertThatCode(() -> check.require(visit("10.9.9.9", Visit.Keys.NONE)))
        .doesNotThrowAnyException();
    assertThat(refusal(check, visit("203.0.113.5", Visit.Keys.NONE))).isEqualTo("outside-networks");
  }

  @Test
  void theKeyCountsWithTheAddressAskedForOrWithThePage() {
    LockdownCheck check = check(true, List.of(), "");
    String key = configKey(check);

    for (Visit.Keys right :
        List.of(
            new Visit.Keys(SafeBrowserKey.hash(ADDRESS + key), null, null, null),
            new Visit.Keys(null, null, SafeBrowserKey.hash(PAGE + key), null))) {
      assertThatCode(() -> check.require(visit("::1", right))).doesNotThrowAnyException();
    }
    for (Visit.Keys wrong :
        List.of(
            new Visit.Keys(SafeBrowserKey.hash(PAGE + key), null, null, null),
            new Visit.Keys(null, null, SafeBrowserKey.hash(ADDRESS + key), null),
            new Visit.Keys(key, null, key, null))) {
      assertThat(refusal(check, visit("::1", wrong))).isEqualTo("safe-browser-not-as-set");
    }
    assertThat(refusal(check, visit("::1", new Visit.Keys(null, "any", null, "any"))))
        .isEqualTo("safe-browser-required");
  }

  @Test
  void theKeyIsOfThisSittingSiteAndPassword() {
    LockdownCheck check = check(true, List.of(), "");
    LockdownCheck other = new LockdownCheck(SITTING, true, null, List.of(), Networks.of(""), false);
    LockdownCheck elsewhere =
        new LockdownCheck(new UUID(1, 3), true, "ef".repeat(32), List.of(), Networks.of(""), false);

    assertThat(List.of(configKey(other), configKey(elsewhere))).doesNotContain(configKey(check));
    assertThat(check.settings(URI.create("https://other.example.vn")).orElseThrow().configKey())
        .isNotEqualTo(configKey(check));
  }

  @Test
  void whereAReleaseIsRequiredItsKeyIsShownToo() {
    LockdownCheck check =
        check(true, List.of(new SafeBrowserKey("01".repeat(32)), new SafeBrowserKey(RELEASE)), "");
    String config = SafeBrowserKey.hash(ADDRESS + configKey(check));

    assertThatCode(
            () ->
                check.require(
                    visit(
                        "::1",
                        new Visit.Keys(
                            config, SafeBrowserKey.hash(ADDRESS + RELEASE), null, null))))
        .doesNotThrowAnyException();
    assertThat(refusal(check, visit("::1", new Visit.Keys(config, null, null, null))))
        .isEqualTo("safe-browser-not-as-set");
    assertThat(
            refusal(
                check,
                visit(
                    "::1",
                    new Visit.Keys(null, SafeBrowserKey.hash(ADDRESS + RELEASE), null, null))))
        .isEqualTo("safe-browser-required");
  }
}
