package vn.benhoc.engine.explanation;

/**
 * An explanation as one reader may see it.
 *
 * @param text the text with the letters the reader sees
 * @param rewritten how many letters and references were put in
 * @param unsure whether a letter may be left that means another option or statement than it says,
 *     so that the page must warn
 */
public record Explained(String text, int rewritten, boolean unsure) {}
