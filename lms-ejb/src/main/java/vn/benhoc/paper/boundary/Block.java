package vn.benhoc.paper.boundary;

/** A block candidates may choose, such as ICT, with how many items it prints. */
public record Block(String code, String title, int count) {}
