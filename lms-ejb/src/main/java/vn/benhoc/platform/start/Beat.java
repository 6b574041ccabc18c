package vn.benhoc.platform.start;

/** Every five seconds, on every node. Observers hand their work to an executor. */
public record Beat() {}
