package vn.benhoc.people.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Which people of a unit are wanted.
 *
 * @param text a part of the name, marks or not, or a sector code; empty for all
 * @param role null for any
 * @param cursor of the page before; null for the first
 */
public record PeopleQuery(String text, @Nullable Role role, @Nullable String cursor) {}
