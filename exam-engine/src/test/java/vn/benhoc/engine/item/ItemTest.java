package vn.benhoc.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.build.SchemeFormats;

class ItemTest {

  private static final ItemRef REF = ItemRef.of("i");
  private static final OptionId ONE = OptionId.of("1");
  private static final OptionId TWO = OptionId.of("2");

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void choiceHasTwoToTwentySixDifferentOptionsAndAKeyAmongThem() {
    assertThat(ChoiceItem.of(REF, List.of(ONE, TWO), TWO).shuffleOptions()).isTrue();
    assertThat(ChoiceItem.of(REF, numbered(26), OptionId.of("26")).kind()).isEqualTo(Kind.CHOICE);
    refused(() -> ChoiceItem.of(REF, List.of(ONE), ONE), "2 to 26 options, has 1");
    refused(() -> ChoiceItem.of(REF, numbered(27), ONE), "has 27");
    refused(() -> ChoiceItem.of(REF, List.of(ONE, ONE), ONE), "names an option twice");
    refused(() -> ChoiceItem.of(REF, List.of(ONE, TWO), OptionId.of("3")), "none of its options");
  }

  @Test
  void optionsThatAreNotTheKeyMayBePartlyRight() {
    OptionId three = OptionId.of("3");
    ChoiceItem item =
        new ChoiceItem(REF, List.of(ONE, TWO, three), ONE, false).crediting(Map.of(TWO, 50));
    assertThat(item.shareOf(ONE)).isEqualTo(100);
    assertThat(item.shareOf(TWO)).isEqualTo(50);
    assertThat(item.shareOf(three)).isZero();
    assertThat(item.shuffleOptions()).isFalse();
    assertThat(ChoiceItem.of(REF, List.of(ONE, TWO), ONE).credits()).isEmpty();
    refused(() -> item.crediting(Map.of(ONE, 50)), "only options that are not the key");
    refused(() -> item.crediting(Map.of(OptionId.of("9"), 50)), "only options");
    refused(() -> item.crediting(Map.of(TWO, 0)), "1 to 99 percent expected, 0 found");
    refused(() -> item.crediting(Map.of(TWO, 100)), "i: a share");
  }

  private static List<OptionId> numbered(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> OptionId.of(Integer.toString(number)))
        .toList();
  }

  @Test
  void clusterHasFourDifferentStatements() {
    ClusterItem cluster = Items.cluster("c", "TFTF");
    assertThat(cluster.shuffleStatements()).isTrue();
    assertThat(cluster.statement(Items.statement("c", 'b')))
        .contains(new Statement(Items.statement("c", 'b'), false));
    assertThat(cluster.statement(StatementId.of("z"))).isEmpty();
    refused(() -> Items.cluster("c", "TFT"), "4 statements, has 3");
    refused(() -> Items.cluster("c", "TFTFT"), "has 5");
    Statement same = new Statement(StatementId.of("a"), true);
    refused(() -> ClusterItem.of(REF, List.of(same, same, same, same)), "a statement twice");
  }

  @Test
  void essayIsWorthExactPoints() {
    assertThat(Items.essay("e", "4").maxPoints()).isEqualTo(new BigDecimal("4.00"));
    assertThat(Items.essay("e", "4").kind()).isEqualTo(Kind.ESSAY);
    refused(() -> Items.essay("e", "0"), "worth points");
    assertThat(Items.essay("e", "4").rubric()).isNull();
    EssayItem byCriteria = EssayItem.of(REF, SchemeFormats.RUBRIC);
    assertThat(byCriteria.maxPoints()).isEqualTo(new BigDecimal("5.00"));
    assertThat(byCriteria.rubric()).isEqualTo(SchemeFormats.RUBRIC);
    refused(
        () -> new EssayItem(REF, new BigDecimal("4"), SchemeFormats.RUBRIC),
        "essay i is worth 4.00, its criteria 5.00");
  }

  @Test
  void identitiesAreNotBlankAndShowTheirText() {
    assertThat(OptionId.of("x")).hasToString("x");
    assertThat(StatementId.of("x")).hasToString("x");
    assertThat(ItemRef.of("x")).hasToString("x");
    assertThat(StimulusRef.of("x")).hasToString("x");
    refused(() -> OptionId.of(" "), "OptionId");
    refused(() -> StatementId.of(""), "StatementId");
    refused(() -> ItemRef.of(""), "ItemRef");
    refused(() -> StimulusRef.of(""), "StimulusRef");
  }

  @Test
  void codesLeadBackToTheirConstants() {
    assertThat(Arrays.stream(Kind.values()).map(Kind::code))
        .containsExactly("choice", "cluster", "short", "essay", "numeric", "text");
    assertThat(Arrays.stream(Level.values()).map(Level::code))
        .containsExactly("know", "understand", "apply", "apply_high");
    assertThat(Kind.values()).allMatch(kind -> Kind.of(kind.code()) == kind);
    assertThat(Level.values()).allMatch(level -> Level.of(level.code()) == level);
    refused(() -> Kind.of("quiz"), "'quiz'");
    refused(() -> Level.of(""), "''");
  }
}
