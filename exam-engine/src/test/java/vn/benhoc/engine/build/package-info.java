/** Builders of exam content for tests, shared with other modules through the test-jar. */
@NullMarked
package vn.benhoc.engine.build;

import org.jspecify.annotations.NullMarked;
