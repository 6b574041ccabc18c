package vn.benhoc.people.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person on a list.
 *
 * @param roles held in the listed unit and below
 * @param className of a pupil; null for others
 */
public record PersonRow(PersonName name, List<Role> roles, @Nullable String className) {}
