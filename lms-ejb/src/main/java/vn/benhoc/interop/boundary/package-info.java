/** Imports of files, for the web. */
@NullMarked
package vn.benhoc.interop.boundary;

import org.jspecify.annotations.NullMarked;
