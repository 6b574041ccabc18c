package vn.benhoc.web.http;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who asked, how and from where, for what is done of a request when its own beans are gone.
 *
 * @param personId who is signed in
 * @param token of their session, empty if there is none
 * @param csrfToken of their session, empty if there is none
 */
public record Carried(
    Optional<UUID> personId,
    Locale language,
    String address,
    String token,
    String csrfToken,
    boolean secure) {}
