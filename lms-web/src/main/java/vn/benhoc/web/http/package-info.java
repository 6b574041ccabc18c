/**
 * How requests come in and answers go out.
 *
 * <ol>
 *   <li>Bodies in are records, bound by {@link vn.benhoc.web.http.JsonBinder}: an unknown property,
 *       a missing one or a wrong type is refused with where it is. A component that may be null
 *       says so by {@code @Nullable}.
 *   <li>Bodies out are records, written by JSON-B with nulls.
 *   <li>Every refusal becomes problem+json in the reader's language; what was not expected is
 *       logged once with its correlation id and tells no internals.
 * </ol>
 */
@NullMarked
package vn.benhoc.web.http;

import org.jspecify.annotations.NullMarked;
