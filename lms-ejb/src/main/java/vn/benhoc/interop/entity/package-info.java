/** Imports as stored. */
@NullMarked
package vn.benhoc.interop.entity;

import org.jspecify.annotations.NullMarked;
