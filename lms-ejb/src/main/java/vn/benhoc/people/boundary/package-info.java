@NullMarked
package vn.benhoc.people.boundary;

import org.jspecify.annotations.NullMarked;
