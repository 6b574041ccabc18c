package vn.benhoc.engine.assembly;

/** What came of an assembly: items for every form, or why the pool can't give them. */
public sealed interface AssemblyResult permits Assembled, Impossible {}
