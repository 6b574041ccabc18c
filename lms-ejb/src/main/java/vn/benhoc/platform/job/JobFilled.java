package vn.benhoc.platform.job;

/** Told when a transaction that started jobs has committed. */
record JobFilled() {}
