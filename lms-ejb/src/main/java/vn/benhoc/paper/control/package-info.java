/** How blueprints are checked and papers are built, written down and read again. */
@NullMarked
package vn.benhoc.paper.control;

import org.jspecify.annotations.NullMarked;
