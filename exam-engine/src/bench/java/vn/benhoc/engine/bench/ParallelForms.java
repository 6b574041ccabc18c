package vn.benhoc.engine.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.AssemblyRequest;
import vn.benhoc.engine.assembly.Constraint;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Strength;
import vn.benhoc.engine.build.SyntheticPool;

/**
 * Draws 24 parallel Toán forms of equal difficulty from a bank, no item in two of them, by the exact
 * solver and under every other constraint, all hard.
 */
@State(Scope.Thread)
public class ParallelForms {
  private static final int MOST_USES = 9;

  private final List<PoolEntry> pool;
  private final List<Constraint> constraints;
  private final int forms;
  private long seed;

  /** A province's bank. */
  public ParallelForms() {
    this(32_558, 24);
  }

  ParallelForms(int size, int forms) {
    this.forms = forms;
    pool = SyntheticPool.of(size, 7);
    constraints = new ArrayList<>(SyntheticPool.allHardOfAPaper(MOST_USES));
    constraints.add(new Constraint.Overlap(0, Strength.HARD));
  }

  /** The forms of the next paper. */
  @Benchmark
  public Assembled forms() {
    AssemblyOptions options = AssemblyOptions.parallel(forms, seed++).by(Solver.EXACT);
    return (Assembled)
        Assembler.assemble(
            new AssemblyRequest(SyntheticPool.toan2025(), pool, constraints, options));
  }
}
