package vn.benhoc.platform.audit;

/** Told when a transaction that recorded something has committed. */
public record AuditFilled() {}
