/** Who did what to what, when and from where, chained by hash. */
@NullMarked
package vn.benhoc.platform.audit;

import org.jspecify.annotations.NullMarked;
