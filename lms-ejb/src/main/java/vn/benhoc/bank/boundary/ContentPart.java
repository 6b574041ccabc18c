package vn.benhoc.bank.boundary;

/**
 * One option or statement.
 *
 * @param id random and opaque: it tells nothing about the author's order
 */
public record ContentPart(String id, String html) {}
