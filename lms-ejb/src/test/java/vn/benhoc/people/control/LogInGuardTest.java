package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogInGuardTest {

  @Test
  void oneAccountIsOneSideHoweverItsNameIsTyped() {
    assertThat(LogInGuard.accountSide(" GiaoVien1 "))
        .isEqualTo(LogInGuard.accountSide("giaovien1"));
  }

  @Test
  void whatWasTypedIsNotKept() {
    assertThat(LogInGuard.accountSide("my-password-by-mistake"))
        .doesNotContain("password")
        .hasSize("account:".length() + 64);
  }

  @Test
  void sidesFitTheirColumn() {
    assertThat(LogInGuard.addressSide("0000:0000:0000:0000:0000:ffff:192.168.100.228"))
        .hasSizeLessThan(80);
  }
}
