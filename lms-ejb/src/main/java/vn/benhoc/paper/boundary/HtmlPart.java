package vn.benhoc.paper.boundary;

/** A text under an id: an option, a statement or a stimulus. */
public record HtmlPart(String id, String html) {}
