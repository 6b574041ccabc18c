package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.Statement;

/**
 * Variants drawn long ago: forms that were handed out must be rebuilt the same for ever. A change
 * here is a change of every stored paper.
 */
class GoldenVariantsTest {

  @Test
  void variantsAreDrawnAsTheyAlwaysWere() throws IOException {
    StringBuilder drawn = new StringBuilder();
    for (Template template :
        List.of(Templates.quadratic(), Templates.mean(), Templates.motion(), slope())) {
      VariantGenerator generator = VariantGenerator.of(template);
      for (int form = 101; form <= 104; form++) {
        long seed = VariantSeed.of(20250626, form, SlotId.of(1, 7));
        drawn.append(seed).append(' ').append(text(generator.draw(seed))).append('\n');
      }
    }
    try (InputStream golden = getClass().getResourceAsStream("/golden-variants.txt")) {
      byte[] bytes = Objects.requireNonNull(golden).readAllBytes();
      assertThat(drawn).hasToString(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** Everything whose last digits could differ between machines. */
  private static Template slope() {
    return new Template(
        ItemRef.of("T-5"),
        new Template.Names(
            List.of(
                Variable.Range.of("angle", "5", "85", "2.5"),
                Variable.Range.of("k", "0.1", "3", "0.1")),
            List.of(
                new Derived("f", "k * sind(angle) / cosd(angle) + exp(-k) * ln(angle)"),
                new Derived("g", "root(f^2 + 1, 3) + log(angle, 7) - atand(k) + sqrt(k)")),
            List.of()),
        List.of(new Segment("stem", "{{f|10}} {{g|sci10}} {{k^1.7|fix8}} {{asin(1/(1+k))|10}}")),
        new Content.ShortKey("g", 1),
        true);
  }

  private static String text(DrawResult result) {
    Variant variant = (Variant) result;
    return variant.texts().segments() + " " + content(variant);
  }

  private static String content(Variant variant) {
    if (variant.item() instanceof ChoiceItem choice) {
      return variant.texts().options() + " " + choice.key();
    }
    return variant.item() instanceof ClusterItem cluster
        ? variant.texts().statements()
            + " "
            + cluster.statements().stream().map(Statement::correct).toList()
        : ((ShortItem) variant.item()).key().text();
  }
}
