@NullMarked
package vn.benhoc.curriculum.boundary;

import org.jspecify.annotations.NullMarked;
