package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From where an exam may be sat. */
class NetworksTest {

  @ParameterizedTest
  @CsvSource({
    "10.20.0.0/16, 10.20.255.1, true",
    "10.20.0.0/16, 10.21.0.1, false",
    "10.20.0.0/15, 10.21.0.1, true",
    "10.20.0.128/25, 10.20.0.127, false",
    "10.20.0.128/25, 10.20.0.128, true",
    "10.3.0.9, 10.3.0.9, true",
    "10.3.0.9, 10.3.0.8, false",
    "0.0.0.0/0, 203.0.113.7, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8:7::/48, 2001:db8:7:ffff::1, true",
    "2001:db8:7::/48, 2001:db8:8::1, false",
    "10.20.0.0/16, ::ffff:10.20.0.1, true",
    "fe80::/10, fe80::1%eth0, true",
    "10.0.0.0/8 192.168.0.0/16, 192.168.4.4, true",
    "10.0.0.0/8, not-an-address, false",
    "10.0.0.0/8, '', false"
  })
  void anAddressLiesInANetwork(String list, String address, boolean inside) {
    assertThat(Networks.of(list).contain(address)).isEqualTo(inside);
  }

  @Test
  void noNetworkMeansAll() {
    assertThat(Networks.of("  ").contain("203.0.113.7")).isTrue();
    assertThat(Networks.of("").areAll()).isTrue();
    assertThat(Networks.of("10.0.0.0/8").areAll()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0/33",
        "10.0.0/8",
        "300.1.1.1",
        "localhost",
        "2001:db8::/129",
        "10.0.0.0/",
        "10.0.0.0/-1",
        "1:2",
        "/8"
      })
  void whatIsNoNetworkIsNamed(String wrong) {
    assertThatThrownBy(() -> Networks.of("10.0.0.0/8, " + wrong))
        .isInstanceOfSatisfying(
            Networks.NotANetworkException.class,
            refused -> assertThat(refused.part()).isEqualTo(wrong));
  }
}
