package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.platform.problem.Finding;

class PasswordRulesTest {

  @ParameterizedTest
  @CsvSource({
    "dừa xiêm bến đò,",
    "k7mp-3xqa-w9ht,",
    "ngắn-1k,password-too-short",
    "aaaaaaaaaaab,password-too-simple",
    "Matkhau-cua-toi,password-guessed-first",
    "giaovien1-2026!,password-holds-username",
    "the-old-one-2026,password-unchanged"
  })
  void aNewPasswordKeepsTheRules(String next, String broken) {
    assertThat(PasswordRules.check(next, "the-old-one-2026", "giaovien1"))
        .extracting(Finding::code)
        .containsExactly(broken == null ? new String[0] : new String[] {broken});
  }
}
