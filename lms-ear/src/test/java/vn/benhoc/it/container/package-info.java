/** Tests that run inside the server, against the boundaries and the real database. */
@NullMarked
package vn.benhoc.it.container;

import org.jspecify.annotations.NullMarked;
