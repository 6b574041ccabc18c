/** Files of other programs as the pages send them; no logic. */
@NullMarked
package vn.benhoc.web.interop;

import org.jspecify.annotations.NullMarked;
