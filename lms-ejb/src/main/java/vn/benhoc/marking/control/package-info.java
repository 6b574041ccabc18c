/** Marking, results and their tables. */
@NullMarked
package vn.benhoc.marking.control;

import org.jspecify.annotations.NullMarked;
