/** The dashboards as the pages reach them; no logic. */
@NullMarked
package vn.benhoc.web.analytics;

import org.jspecify.annotations.NullMarked;
