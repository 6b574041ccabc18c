/** What other components and the pages may ask of the bank. */
@NullMarked
package vn.benhoc.bank.boundary;

import org.jspecify.annotations.NullMarked;
