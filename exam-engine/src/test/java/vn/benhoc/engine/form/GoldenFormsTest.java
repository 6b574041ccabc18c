package vn.benhoc.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.format.PaperFormat;

/**
 * The bytes of papers drawn long ago: forms that were handed out must be rebuilt the same for ever.
 * A change here is a change of every stored paper.
 */
class GoldenFormsTest {

  @Test
  void papersAreDrawnAsTheyAlwaysWere() throws IOException {
    String drawn =
        draw(Formats.tin2025(), AssemblyOptions.parallel(3, 20250626), 4)
            + draw(Formats.toan2025(), AssemblyOptions.shuffled(2, -1), 2)
            + draw(Formats.english2025(), AssemblyOptions.parallel(2, 7), 1);
    try (InputStream golden = getClass().getResourceAsStream("/golden-forms.txt")) {
      byte[] bytes = Objects.requireNonNull(golden).readAllBytes();
      assertThat(drawn).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static String draw(PaperFormat format, AssemblyOptions options, int times) {
    List<PoolEntry> pool = new ArrayList<>(Pools.poolFor(format, times));
    if (format.code().startsWith("NN")) {
      pool.addAll(Pools.group("S", 8, "T1"));
      pool.addAll(Pools.group("T", 5, "T2"));
    }
    Assembled assembled =
        (Assembled) Assembler.assemble(Pools.openBlueprint(format), pool, options);
    return FormBuilder.of(Pools.items(pool), FormOptions.standard()).buildAll(assembled).stream()
        .map(form -> text(format, form))
        .collect(Collectors.joining());
  }

  private static String text(PaperFormat format, Form form) {
    return form.slots().stream()
        .map(GoldenFormsTest::line)
        .collect(Collectors.joining("", format.code() + " " + form.code() + "\n", "\n"));
  }

  private static String line(Slot slot) {
    Stream<String> options = slot.options().stream().map(id -> tail(id.value()));
    Stream<String> statements = slot.statements().stream().map(id -> tail(id.value()));
    String order = Stream.concat(options, statements).collect(Collectors.joining());
    String block = slot.block() == null ? "" : slot.block() + " ";
    return (slot.id() + " " + slot.item() + " " + block + order).strip() + "\n";
  }

  private static String tail(String id) {
    return id.substring(id.length() - 1);
  }
}
