/**
 * Files of other programs.
 *
 * <ol>
 *   <li>A file is data: it is read within fixed limits of size, rows and columns, nothing in it is
 *       computed, and whatever it holds the answer is a located finding or a refusal.
 *   <li>A file is checked as a whole before anything is written, and then written as a whole.
 *   <li>People are found, never made.
 *   <li>The formats of spreadsheets are known here and nowhere else.
 * </ol>
 *
 * <p>Out of scope: what the rows mean to a sitting (exam), files of items (bank).
 */
@NullMarked
package vn.benhoc.interop;

import org.jspecify.annotations.NullMarked;
