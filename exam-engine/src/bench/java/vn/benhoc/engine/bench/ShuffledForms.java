package vn.benhoc.engine.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Selection;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormBuilder;
import vn.benhoc.engine.form.FormOptions;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.random.SeededRandom;

/** Lays out the items of one Toán paper of 2025 as ever other forms. */
@State(Scope.Thread)
public class ShuffledForms {
  private final FormBuilder builder;
  private final Selection selection;
  private final SeededRandom random = SeededRandom.of(1);
  private long number;

  /** A paper of anything of the right kind. */
  public ShuffledForms() {
    PaperFormat format = Formats.toan2025();
    List<PoolEntry> pool = Pools.poolFor(format, 1);
    Assembled drawn =
        (Assembled)
            Assembler.assemble(Pools.openBlueprint(format), pool, AssemblyOptions.shuffled(1, 1));
    selection = drawn.selectionOf(0);
    builder = FormBuilder.of(Pools.items(pool), FormOptions.standard());
  }

  /** The next form. */
  @Benchmark
  public Form form() {
    return builder.build(selection, "1000", random.fork(number++));
  }
}
