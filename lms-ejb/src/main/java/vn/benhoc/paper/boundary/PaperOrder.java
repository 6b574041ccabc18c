package vn.benhoc.paper.boundary;

import org.jspecify.annotations.Nullable;

/**
 * A paper to build.
 *
 * @param forms how many, 1 to 48
 * @param seed null to have one drawn; 0 to 2^53 - 1, so that every page shows it exactly
 * @param mode {@code shuffled}: the same items in every form; {@code parallel}: as different as the
 *     bank allows
 * @param statementShuffle whether the statements of clusters are shuffled too
 */
public record PaperOrder(
    String title, int forms, @Nullable Long seed, String mode, boolean statementShuffle) {}
