@NullMarked
package vn.benhoc.platform.id;

import org.jspecify.annotations.NullMarked;
