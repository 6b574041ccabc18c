/** Settings, read once and checked at start. */
@NullMarked
package vn.benhoc.platform.config;

import org.jspecify.annotations.NullMarked;
