package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.control.SessionNumbers.FreeNumbers;

class FreeNumbersTest {

  @Test
  void freeNumbersPassOverThoseThatAreTaken() {
    FreeNumbers free = new FreeNumbers(7, List.of("07000001", "07000003", "12345678"));

    assertThat(List.of(free.next(), free.next(), free.next()))
        .containsExactly("07000002", "07000004", "07000005");
  }
}
