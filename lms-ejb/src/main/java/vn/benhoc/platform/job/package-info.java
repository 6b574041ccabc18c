/** Long work with progress that people can see, and that a restart does not lose. */
@NullMarked
package vn.benhoc.platform.job;

import org.jspecify.annotations.NullMarked;
