/** Readers of file formats and what they make of rows. */
@NullMarked
package vn.benhoc.interop.control;

import org.jspecify.annotations.NullMarked;
