/** Texts in the reader's language. */
@NullMarked
package vn.benhoc.platform.text;

import org.jspecify.annotations.NullMarked;
