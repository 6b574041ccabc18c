package vn.benhoc.engine.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.benhoc.engine.assembly.OwnForm;

/** Draws forms from a bank of 32,558 items, candidate after candidate. */
@State(Scope.Thread)
public class OwnFormsOfABank {
  private final OwnFormsOfASitting sitting;

  /** A province's bank. */
  public OwnFormsOfABank() {
    this(32_558);
  }

  OwnFormsOfABank(int size) {
    sitting = new OwnFormsOfASitting(size);
  }

  /** The next candidate's form. */
  @Benchmark
  public OwnForm form() {
    return sitting.next();
  }
}
