package vn.benhoc.platform.job;

/** Told when a transaction that started jobs has committed. */
public record JobFilled() {}
