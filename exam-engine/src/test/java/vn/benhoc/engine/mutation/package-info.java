/** What mutation runs need of the tests. */
@NullMarked
package vn.benhoc.engine.mutation;

import org.jspecify.annotations.NullMarked;
