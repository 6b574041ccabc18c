package vn.benhoc.paper.boundary;

import org.jspecify.annotations.Nullable;

/**
 * A blueprint to start.
 *
 * @param grade the grade whose topics come first; null for none in particular
 */
public record NewBlueprint(String title, String formatCode, @Nullable Integer grade) {}
