/** Tests of the commands beside a running product. */
@NullMarked
package vn.benhoc.launcher;

import org.jspecify.annotations.NullMarked;
