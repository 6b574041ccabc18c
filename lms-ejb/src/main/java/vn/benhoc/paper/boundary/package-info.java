/** What other components and the pages may ask of formats, blueprints and papers. */
@NullMarked
package vn.benhoc.paper.boundary;

import org.jspecify.annotations.NullMarked;
