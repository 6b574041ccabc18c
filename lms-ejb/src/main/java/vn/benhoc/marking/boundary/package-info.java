/** What pages and higher components may ask of marks. */
@NullMarked
package vn.benhoc.marking.boundary;

import org.jspecify.annotations.NullMarked;
