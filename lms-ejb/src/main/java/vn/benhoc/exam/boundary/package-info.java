/** What pages and higher components may ask of sittings and attempts. */
@NullMarked
package vn.benhoc.exam.boundary;

import org.jspecify.annotations.NullMarked;
