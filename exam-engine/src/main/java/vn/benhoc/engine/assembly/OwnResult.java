package vn.benhoc.engine.assembly;

/** What came of drawing a form for one candidate: the form, or why there is none. */
public sealed interface OwnResult permits OwnForm, Impossible {}
