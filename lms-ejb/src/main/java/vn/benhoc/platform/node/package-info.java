/** Which of the servers of one database this is, and which of its runs. */
@NullMarked
package vn.benhoc.platform.node;

import org.jspecify.annotations.NullMarked;
