/** Work that must follow a commit: kept in a table, tried until it succeeds or is parked. */
@NullMarked
package vn.benhoc.platform.outbox;

import org.jspecify.annotations.NullMarked;
