package vn.benhoc.paper.boundary;

import org.jspecify.annotations.Nullable;

/**
 * One part of a format.
 *
 * @param count how many items it prints, all blocks included
 * @param choice null where everybody answers everything
 */
public record FormatPartView(
    int number,
    String kind,
    String title,
    int count,
    Scheme scheme,
    @Nullable BlockChoice choice) {}
