package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

  @Test
  void marksAndCaseDoNotMatter() {
    assertThat(Folded.of("  Đường   thẳng VUÔNG góc, ơ Ư ẵ "))
        .isEqualTo("duong thang vuong goc, o u a");
  }

  @Test
  void aQueryIsItsWords() {
    assertThat(Folded.words(" Điện  TRƯỜNG ")).containsExactly("dien", "truong");
    assertThat(Folded.words("   ")).isEmpty();
  }
}
