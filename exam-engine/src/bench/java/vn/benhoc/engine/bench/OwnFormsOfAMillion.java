package vn.benhoc.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.benhoc.engine.assembly.OwnForm;

/** Draws forms from a bank of a million items, candidate after candidate. */
@State(Scope.Thread)
public class OwnFormsOfAMillion {
  private final OwnFormsOfASitting sitting;

  /** A bank larger than any province has. */
  public OwnFormsOfAMillion() {
    this(1_000_000);
  }

  OwnFormsOfAMillion(int size) {
    sitting = new OwnFormsOfASitting(size);
  }

  /** The next candidate's form. */
  @Benchmark
  public OwnForm form() {
    return sitting.next();
  }
}
