/** Item response theory: what an item asks of a candidate, and what its answer tells about one. */
@NullMarked
package vn.benhoc.engine.statistics.irt;

import org.jspecify.annotations.NullMarked;
