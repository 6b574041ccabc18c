@NullMarked
package vn.benhoc.platform.time;

import org.jspecify.annotations.NullMarked;
