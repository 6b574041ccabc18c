package vn.benhoc.people.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list of people.
 *
 * @param nextCursor where the list goes on; null at its end
 * @param total on the whole list
 */
public record PeoplePage(List<PersonRow> items, @Nullable String nextCursor, long total) {}
