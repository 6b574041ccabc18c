/** How requests come in and problems go out: application, filters, problem mapping. */
@NullMarked
package vn.benhoc.web.http;

import org.jspecify.annotations.NullMarked;
