/**
 * What is taught: subjects by grade, the topic tree, cognitive levels and kinds of items.
 *
 * <ol>
 *   <li>The programme is data ({@code curriculum/curriculum.json}), loaded at start when it
 *       changed.
 *   <li>Codes are for ever: items and blueprints hold them. A load adds and renames, never removes.
 * </ol>
 *
 * <p>Out of scope: outcomes (yêu cầu cần đạt), teaching plans, textbooks.
 */
@NullMarked
package vn.benhoc.curriculum;

import org.jspecify.annotations.NullMarked;
