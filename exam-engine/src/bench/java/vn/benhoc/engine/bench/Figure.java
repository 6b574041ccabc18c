package vn.benhoc.engine.bench;

import org.openjdk.jmh.annotations.Mode;

/**
 * What is measured, in the order it is printed.
 *
 * <p>A figure per second is taken in throughput mode, one in milliseconds in average-time mode, one
 * in seconds by single shots.
 */
enum Figure {
  /** Shuffled forms of a given Toán paper. */
  FORM_SHUFFLED("engine.form.shuffled.per_s", "forms/s", Mode.Throughput, ShuffledForms.class),
  /** A candidate's own form from a bank of 32,558 items, all constraints hard. */
  FORM_OWN("engine.form.own.32558.per_s", "forms/s", Mode.Throughput, OwnFormsOfABank.class),
  /** The same from a bank of 1,000,000 items. */
  FORM_OWN_MILLION("engine.form.own.1m.ms", "ms", Mode.AverageTime, OwnFormsOfAMillion.class),
  /** 24 parallel forms of equal difficulty from 32,558 items, exact. */
  PARALLEL("engine.forms.parallel24.s", "s", Mode.SingleShotTime, ParallelForms.class),
  /** Attempts at a Toán paper, of all papers of 2025 the one that takes longest. */
  SCORED("engine.score.per_s", "attempts/s", Mode.Throughput, ScoredAttempts.class),
  /** Calibrating 40 items on 32,152 pupils with two parameters. */
  IRT_2PL("engine.irt2pl.s", "s", Mode.SingleShotTime, ItemCalibration.class);

  private final String code;
  private final String unit;
  private final Mode mode;
  private final Class<?> benchmark;

  Figure(String code, String unit, Mode mode, Class<?> benchmark) {
    this.code = code;
    this.unit = unit;
    this.mode = mode;
    this.benchmark = benchmark;
  }

  String code() {
    return code;
  }

  String unit() {
    return unit;
  }

  Mode mode() {
    return mode;
  }

  /** The class whose only benchmark method is measured. */
  Class<?> benchmark() {
    return benchmark;
  }
}
