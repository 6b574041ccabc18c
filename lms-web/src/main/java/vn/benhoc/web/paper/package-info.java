/** Formats, blueprints and papers in the pages. */
@NullMarked
package vn.benhoc.web.paper;

import org.jspecify.annotations.NullMarked;
