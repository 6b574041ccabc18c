/**
 * What the tests of the whole stand on: one database and one server for a run, clients, a browser.
 */
@NullMarked
package vn.benhoc.it.harness;

import org.jspecify.annotations.NullMarked;
