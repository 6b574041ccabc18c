/** Sittings, attempts and results as the pages reach them; no logic. */
@NullMarked
package vn.benhoc.web.exam;

import org.jspecify.annotations.NullMarked;
