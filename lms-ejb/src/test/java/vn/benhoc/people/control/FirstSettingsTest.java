package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.platform.config.BadSettingsException;
import vn.benhoc.platform.config.SettingReader;

class FirstSettingsTest {

  @Test
  void nothingNeedsToBeGiven() {
    assertThat(read(Map.of())).isEqualTo(new FirstSettings("Sở Giáo dục và Đào tạo", ""));
  }

  @Test
  void whatIsGivenIsTaken() {
    Map<String, String> given =
        Map.of("lms.province.name", "Sở Bến Dừa", "lms.admin.password", "k7mp-3xqa-w9ht");
    assertThat(read(given)).isEqualTo(new FirstSettings("Sở Bến Dừa", "k7mp-3xqa-w9ht"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngắn-1k", "BenHoc-2026", "quantri-k7mp-3xqa"})
  void aFirstPasswordKeepsTheRulesAndIsNotRepeated(String password) {
    assertThatThrownBy(() -> read(Map.of("lms.admin.password", password)))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageStartingWith("lms.admin.password: expected")
        .hasMessageNotContaining(password);
  }

  private static FirstSettings read(Map<String, String> given) {
    Config config =
        (Config)
            Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(given.get(arguments[0])));
    return new SettingReader(config).read(FirstSettings::read);
  }
}
