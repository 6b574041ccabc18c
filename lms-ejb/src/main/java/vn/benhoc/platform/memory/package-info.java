/** What a node keeps in memory because it is asked for again and again. */
@NullMarked
package vn.benhoc.platform.memory;

import org.jspecify.annotations.NullMarked;
