/** Tests of the running product through its interface. */
@NullMarked
package vn.benhoc.it.system;

import org.jspecify.annotations.NullMarked;
