@NullMarked
package vn.benhoc.platform.problem;

import org.jspecify.annotations.NullMarked;
