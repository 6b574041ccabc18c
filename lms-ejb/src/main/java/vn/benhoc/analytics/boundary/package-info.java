/** What pages may ask of the dashboards. */
@NullMarked
package vn.benhoc.analytics.boundary;

import org.jspecify.annotations.NullMarked;
