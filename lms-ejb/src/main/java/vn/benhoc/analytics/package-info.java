/**
 * What people see first: what is on today, and how things stand.
 *
 * <ol>
 *   <li>Everything shown is counted from what the components below hold, at the moment it is asked.
 *   <li>Everybody sees what their capabilities let them see, and nothing else.
 * </ol>
 *
 * <p>Out of scope: statistics of items and forms over many sittings.
 */
@NullMarked
package vn.benhoc.analytics;

import org.jspecify.annotations.NullMarked;
