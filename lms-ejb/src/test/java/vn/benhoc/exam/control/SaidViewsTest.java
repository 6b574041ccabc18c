package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.exam.boundary.LateArrivals.Said;
import vn.benhoc.exam.boundary.LateArrivals.Truth;

class SaidViewsTest {

  private static final OptionId X7 = OptionId.of("x7");
  private static final OptionId K2 = OptionId.of("k2");
  private static final StatementId S9 = StatementId.of("s9");
  private static final StatementId S1 = StatementId.of("s1");

  private static Slot slot(Kind kind, List<OptionId> options, List<StatementId> statements) {
    return new Slot(
        SlotId.parse("1.3"),
        ItemRef.of("T"),
        kind,
        null,
        null,
        options,
        statements,
        BigDecimal.ONE);
  }

  @Test
  void aChoiceIsToldInTheLetterOfTheForm() {
    Slot slot = slot(Kind.CHOICE, List.of(X7, K2), List.of());
    assertThat(SaidViews.of(slot, ChoiceResponse.of(K2)))
        .isEqualTo(new Said("choice", "B", List.of()));
    assertThat(SaidViews.of(slot, ChoiceResponse.of(OptionId.of("gone"))).text()).isEqualTo("?");
  }

  @Test
  void statementsAreToldInTheOrderOfTheForm() {
    Slot slot = slot(Kind.CLUSTER, List.of(), List.of(S9, S1));
    assertThat(SaidViews.of(slot, ClusterResponse.of(Map.of(S1, false, S9, true))))
        .isEqualTo(new Said("cluster", "", List.of(new Truth("a", true), new Truth("b", false))));
  }

  @Test
  void whatWasTypedIsToldAndOfAnEssayTheBeginning() {
    assertThat(
            SaidViews.of(slot(Kind.SHORT, List.of(), List.of()), ShortResponse.of("37,5")).text())
        .isEqualTo("37,5");
    String essay = "bến ".repeat(200);
    String told =
        SaidViews.of(slot(Kind.ESSAY, List.of(), List.of()), EssayResponse.of(essay)).text();
    assertThat(told).hasSize(SaidViews.MOST_LETTERS + 1).startsWith("bến bến").endsWith("…");
  }

  @Test
  void nothingIsToldAsNothing() {
    assertThat(SaidViews.of(slot(Kind.CHOICE, List.of(X7, K2), List.of()), null).kind())
        .isEqualTo("nothing");
    assertThat(SaidViews.ofBlock(null).kind()).isEqualTo("nothing");
    assertThat(SaidViews.ofBlock("ICT")).isEqualTo(new Said("block", "ICT", List.of()));
  }
}
