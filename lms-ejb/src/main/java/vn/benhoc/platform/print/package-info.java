/**
 * Forms on A4 paper, as PDF. A form is told as a list of {@link vn.benhoc.platform.print.Block}s;
 * {@link vn.benhoc.platform.print.FormPrinter} lays them out, and one class knows the library that
 * writes the file. Fonts are part of the file. The same form, made at the same moment, is the same
 * bytes.
 */
@NullMarked
package vn.benhoc.platform.print;

import org.jspecify.annotations.NullMarked;
