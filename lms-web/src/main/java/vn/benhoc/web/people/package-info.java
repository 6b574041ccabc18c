@NullMarked
package vn.benhoc.web.people;

import org.jspecify.annotations.NullMarked;
