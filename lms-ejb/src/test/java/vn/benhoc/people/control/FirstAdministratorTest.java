package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.people.entity.Unit;
import vn.benhoc.platform.demo.DemoMode;

class FirstAdministratorTest {

  private static final FirstSettings GIVEN = new FirstSettings("Sở", "k7mp-3xqa-w9ht");
  private static final FirstSettings NO_PASSWORD = new FirstSettings("Sở", "");

  private final List<FirstSettings> setUp = new ArrayList<>();
  private boolean demo;
  private Optional<UnitRef> root = Optional.empty();

  @Test
  void aDatabaseWithoutAProvinceGetsOne() {
    step(GIVEN).run();
    assertThat(setUp).containsExactly(GIVEN);
  }

  @Test
  void aDemoIsLeftAlone() {
    demo = true;
    step(NO_PASSWORD).run();
    assertThat(setUp).isEmpty();
  }

  @Test
  void aProvinceIsLeftAloneAndNeedsNoFirstPassword() {
    root = Optional.of(Unit.province(new UUID(0, 1), "SGD", "Sở").ref());
    step(NO_PASSWORD).run();
    assertThat(setUp).isEmpty();
  }

  @Test
  void theStartIsRefusedWhereNobodyCouldLogIn() {
    assertThatThrownBy(step(NO_PASSWORD)::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("lms.admin.password: expected");
    assertThat(setUp).isEmpty();
  }

  private FirstAdministrator step(FirstSettings settings) {
    DemoMode mode =
        new DemoMode() {
          @Override
          public boolean isOn() {
            return demo;
          }
        };
    Units units =
        new Units() {
          @Override
          public Optional<UnitRef> root() {
            return root;
          }
        };
    FirstProvince province =
        new FirstProvince() {
          @Override
          public void setUp(FirstSettings chosen) {
            setUp.add(chosen);
          }
        };
    return new FirstAdministrator(mode, units, settings, province);
  }
}
