package vn.benhoc.engine.variant;

/**
 * A text of a template that belongs to the item as a whole, such as its stem or its explanation.
 *
 * @param name what it is for, unique in the template, such as {@code stem}
 * @param text with placeholders
 */
public record Segment(String name, String text) {}
