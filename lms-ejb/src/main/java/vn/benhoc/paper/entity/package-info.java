/** Rows of formats, blueprints, papers and their forms. */
@NullMarked
package vn.benhoc.paper.entity;

import org.jspecify.annotations.NullMarked;
