package vn.benhoc.paper.boundary;

/**
 * What may be told of a part before the paper is opened.
 *
 * @param count how many items it prints
 */
public record PartOutline(int number, String kind, int count, Scheme scheme) {}
