/** The item bank over HTTP. */
@NullMarked
package vn.benhoc.web.bank;

import org.jspecify.annotations.NullMarked;
