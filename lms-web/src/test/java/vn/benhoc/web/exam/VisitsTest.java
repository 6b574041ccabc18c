package vn.benhoc.web.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.platform.problem.RefusedException;

class VisitsTest {

  /** A request for a page of a host. */
  private static HttpServletRequest asking(String host) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            VisitsTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> "Host".equals(arguments[0]) ? host : null;
                  case "getRequestURI" -> "/api/v1/my/sittings";
                  default -> null;
                });
  }

  @ParameterizedTest
  @ValueSource(strings = {"thi.example.vn", "127.0.0.1:8480", "[::1]:8480"})
  void aHostIsANameOrAnAddress(String host) {
    assertThat(Visits.namesHost(asking(host))).isTrue();
    assertThat(Visits.of(asking(host), true, "127.0.0.1").site()).hasToString("https://" + host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "a b", "%", "<x>", ""})
  void whatIsNoneIsRefusedAndNoFaultOfTheServer(String host) {
    assertThat(Visits.namesHost(asking(host))).isFalse();
    assertThatThrownBy(() -> Visits.of(asking(host), false, "127.0.0.1"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.refusal().code()).isEqualTo("host-not-valid");
              assertThat(refused.refusal().status()).isEqualTo(400);
            });
  }
}
