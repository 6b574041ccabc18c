/**
 * Who there is and who may do what: units by school year, persons, accounts, roles, sessions.
 *
 * <ol>
 *   <li>A permission is capability × unit subtree × school year, decided by {@code Permissions}.
 *   <li>A session is a row: it outlives the server. Only the hash of its token is kept.
 *   <li>Nothing tells a stranger whether an account exists: no text, no status, no time taken.
 *   <li>Least data: a name, a sector code, a class. No birthday, no address.
 * </ol>
 *
 * <p>Out of scope so far: consent, rosters from other systems, OpenID Connect.
 */
@NullMarked
package vn.benhoc.people;

import org.jspecify.annotations.NullMarked;
