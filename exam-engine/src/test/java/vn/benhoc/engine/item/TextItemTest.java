package vn.benhoc.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.text.TextMatching;
import vn.benhoc.engine.text.TextMatching.Diacritics;

class TextItemTest {

  private static final ItemRef REF = ItemRef.of("t");

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static TextItem item(TextMatching matching, TextVariant... variants) {
    return new TextItem(REF, List.of(variants), matching);
  }

  @Test
  void textsAreRightAndComparedAsUsual() {
    TextItem item = TextItem.of(REF, "Hà Nội", "Thăng Long");
    assertThat(item.kind()).isEqualTo(Kind.TEXT);
    assertThat(item.matching()).isEqualTo(TextMatching.usual());
    assertThat(item.variants())
        .containsExactly(new TextVariant("Hà Nội", 100), new TextVariant("Thăng Long", 100));
  }

  @Test
  void variantsMustDifferToTheMatching() {
    TextMatching lenient = TextMatching.usual().with(Diacritics.LENIENT);
    assertThat(TextItem.of(REF, "ma", "má").variants()).hasSize(2);
    refused(
        () -> item(lenient, TextVariant.of("ma"), TextVariant.of("má")),
        "item t: 'má' is nothing, or the same as another variant");
    refused(() -> TextItem.of(REF, "hoà", "hòa"), "'hòa'");
    refused(() -> TextItem.of(REF, "hoà", "..."), "'...'");
  }

  @Test
  void oneVariantIsWorthEverything() {
    refused(() -> item(TextMatching.usual(), new TextVariant("gần đúng", 99)), "as entirely right");
    refused(() -> item(TextMatching.usual()), "as entirely right");
    refused(() -> new TextVariant("x", 0), "x: a share of 1 to 100 percent expected, 0 found");
    refused(() -> new TextVariant("x", 101), "101 found");
    refused(() -> TextVariant.of(" "), "blank");
  }
}
