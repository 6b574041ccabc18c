@NullMarked
package vn.benhoc.curriculum.control;

import org.jspecify.annotations.NullMarked;
