/** Tests of the pages in a real browser, on a desktop and a phone. */
@NullMarked
package vn.benhoc.it.pages;

import org.jspecify.annotations.NullMarked;
