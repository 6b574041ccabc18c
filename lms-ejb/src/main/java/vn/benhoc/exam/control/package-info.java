/** How sittings are set up and attempts are judged. */
@NullMarked
package vn.benhoc.exam.control;

import org.jspecify.annotations.NullMarked;
