/** The demo province, seeded step by step. */
@NullMarked
package vn.benhoc.platform.demo;

import org.jspecify.annotations.NullMarked;
