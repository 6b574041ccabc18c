@NullMarked
package vn.benhoc.people.control;

import org.jspecify.annotations.NullMarked;
