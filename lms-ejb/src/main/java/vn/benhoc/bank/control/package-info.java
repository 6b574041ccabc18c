/** How the bank works: markup, sanitising, checking, importing. */
@NullMarked
package vn.benhoc.bank.control;

import org.jspecify.annotations.NullMarked;
