/**
 * Starts the whole product on one machine: an embedded MariaDB, a Payara domain and the archive.
 *
 * <p>The folder of the data holds what must be kept ({@code database}); the domain beside it is
 * derived and is made anew whenever the archive or a setting changed.
 */
@NullMarked
package vn.benhoc.launcher;

import org.jspecify.annotations.NullMarked;
