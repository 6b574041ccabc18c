package vn.benhoc.people.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as the web's filter sees it.
 *
 * @param language the account's; null if it chose none
 */
public record OpenSession(UUID personId, String csrfToken, @Nullable String language) {}
