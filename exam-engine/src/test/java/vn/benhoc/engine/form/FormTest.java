package vn.benhoc.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;

class FormTest {

  private static final Form FORM = Forms.plain(Formats.tin2025());

  @Test
  void placeIsWrittenWithADot() {
    assertThat(SlotId.of(2, 3)).hasToString("2.3");
    assertThat(SlotId.parse("12.40")).isEqualTo(SlotId.of(12, 40));
    assertThat(SlotId.of(1, 12)).isGreaterThan(SlotId.of(1, 2)).isLessThan(SlotId.of(2, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2", "2.", ".3", "0.1", "1.0", "02.1", "1.2.3", "1,2", "1000.1", "a.b"})
  void textThatIsNoPlaceIsRefused(String text) {
    assertThatThrownBy(() -> SlotId.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void placeHasPositiveNumbersUpTo999() {
    assertThat(SlotId.of(999, 999)).hasToString("999.999");
    assertThatThrownBy(() -> SlotId.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SlotId.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SlotId.of(1000, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SlotId.of(1, 1000)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void formFindsItsPlaces() {
    assertThat(FORM.slots()).hasSize(30);
    assertThat(FORM.slot(SlotId.of(2, 6)).orElseThrow().block()).isEqualTo("CS");
    assertThat(FORM.slot(SlotId.of(2, 7))).isEmpty();
    assertThat(FORM.slot(SlotId.of(3, 1))).isEmpty();
    assertThat(FORM.formatParts()).isEqualTo(Formats.tin2025().parts());
  }

  @Test
  void lettersFollowTheOrderShown() {
    Slot choice = FORM.slot(SlotId.of(1, 1)).orElseThrow();
    assertThat(choice.letterOf(Items.option("i1.1", 1))).contains("A");
    assertThat(choice.letterOf(Items.option("i1.1", 4))).contains("D");
    assertThat(choice.letterOf(OptionId.of("z"))).isEmpty();
    Slot cluster = FORM.slot(SlotId.of(2, 1)).orElseThrow();
    assertThat(cluster.letterOf(Items.statement("i2.1", 'c'))).contains("c");
    assertThat(cluster.letterOf(StatementId.of("z"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "12345", "12a4"})
  void codeHasFourDigits(String code) {
    assertThatThrownBy(() -> new Form(code, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("four digits");
  }

  @Test
  void placesOfAPartAreNumberedInOrder() {
    FormPart part = FORM.parts().get(1);
    List<Slot> wrong = List.of(part.slots().get(1), part.slots().get(0));
    assertThatThrownBy(() -> new FormPart(part.part(), wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("place 2.1 expected, 2.2 found");
  }

  @Test
  void spreadCountsTheLettersOfTheKeys() {
    var items = Forms.items(Formats.tin2025());
    KeySpread spread = KeySpread.of(FORM.slots(), items::get);
    assertThat(spread).isEqualTo(new KeySpread(Map.of("A", 24), 24));
    assertThat(spread.most()).isEqualTo(24);
    assertThat(spread.isBalanced()).isFalse();
    assertThat(new KeySpread(Map.of("A", 2, "B", 2, "C", 1), 5).isBalanced()).isTrue();
    assertThat(new KeySpread(Map.of("A", 5, "B", 4, "C", 3), 12).isBalanced()).isFalse();
    assertThat(new KeySpread(Map.of(), 0).most()).isZero();
  }

  @Test
  void spreadRefusesAPlaceThatHidesItsKey() {
    Slot slot = FORM.slot(SlotId.of(1, 1)).orElseThrow();
    assertThatThrownBy(() -> KeySpread.of(List.of(slot), ref -> Items.choice("other", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.1 does not show its key");
  }
}
