/** What happens between deployment and the first request: migration, settings, steps, timers. */
@NullMarked
package vn.benhoc.platform.start;

import org.jspecify.annotations.NullMarked;
