package vn.benhoc.engine.variant;

/** The outcome of a draw: a variant, or why there is none. */
public sealed interface DrawResult permits Variant, NoVariant {}
