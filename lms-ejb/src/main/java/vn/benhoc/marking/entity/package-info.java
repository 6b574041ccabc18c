/** Marks as stored. */
@NullMarked
package vn.benhoc.marking.entity;

import org.jspecify.annotations.NullMarked;
