/** Sittings, candidates, attempts and their log as stored. */
@NullMarked
package vn.benhoc.exam.entity;

import org.jspecify.annotations.NullMarked;
