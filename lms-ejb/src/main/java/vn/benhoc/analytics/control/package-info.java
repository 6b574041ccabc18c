/** How each dashboard is put together. */
@NullMarked
package vn.benhoc.analytics.control;

import org.jspecify.annotations.NullMarked;
