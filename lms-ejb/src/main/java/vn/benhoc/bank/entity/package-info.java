/** What the bank keeps. */
@NullMarked
package vn.benhoc.bank.entity;

import org.jspecify.annotations.NullMarked;
