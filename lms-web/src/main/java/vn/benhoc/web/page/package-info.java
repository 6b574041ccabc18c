/** The pages: files of the front end, and the two documents that start them. */
@NullMarked
package vn.benhoc.web.page;

import org.jspecify.annotations.NullMarked;
