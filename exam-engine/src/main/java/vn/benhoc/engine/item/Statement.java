package vn.benhoc.engine.item;

/**
 * One statement (ý) of a true/false cluster.
 *
 * @param id its identity inside the cluster
 * @param correct whether the statement is true (đúng)
 */
public record Statement(StatementId id, boolean correct) {}
