package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.paper.boundary.PaperOrder;
import vn.benhoc.paper.entity.TitleText;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

class RequestCheckTest {

  @Test
  void aSensibleOrderIsTaken() {
    assertThat(OrderCheck.findings(new PaperOrder("Đề 1", 48, 0L, "parallel", true))).isEmpty();
    assertThat(OrderCheck.findings(new PaperOrder("Đề 1", 1, null, "shuffled", false))).isEmpty();
  }

  @Test
  void everyFaultOfAnOrderIsTold() {
    assertThat(OrderCheck.findings(new PaperOrder("  ", 49, 1L << 53, "random", true)))
        .extracting(Finding::path, Finding::code)
        .containsExactly(
            tuple("/title", "title-missing"),
            tuple("/forms", "forms-out-of-range"),
            tuple("/seed", "seed-out-of-range"),
            tuple("/mode", "mode-unknown"));
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE})
  void aDrawnSeedIsOneThatMayBeAskedFor(long drawn) {
    long seed = OrderCheck.shown(drawn);
    assertThat(OrderCheck.findings(new PaperOrder("Đề", 1, seed, "shuffled", true))).isEmpty();
  }

  @Test
  void aTitleIsTidiedAndFoundWithoutMarks() {
    TitleText title = new TitleText("  Đề thi   thử Toán ");
    assertThat(title.text()).isEqualTo("Đề thi thử Toán");
    assertThat(title.folded()).isEqualTo("de thi thu toan");
    assertThat(TitleCheck.findings("x".repeat(200))).isEmpty();
    assertThat(TitleCheck.findings("x".repeat(201)))
        .extracting(Finding::code)
        .containsExactly("title-too-long");
  }

  @Test
  void aListIsReadPageByPage() {
    PageWindow first = PageWindow.of(new ListQuery(null, null, null, null));
    assertThat(first).isEqualTo(new PageWindow(0, 50));
    assertThat(first.next(51)).isEqualTo("50");
    assertThat(first.next(50)).isNull();
    assertThat(PageWindow.of(new ListQuery(null, null, "50", 1000)))
        .isEqualTo(new PageWindow(50, 200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "99999999", "1 or 1=1"})
  void aMadeUpCursorIsRefused(String cursor) {
    ListQuery query = new ListQuery(null, null, cursor, null);
    assertThatThrownBy(() -> PageWindow.of(query))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.findings()).extracting(Finding::path).contains("?cursor"));
  }
}
