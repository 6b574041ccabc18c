@NullMarked
package vn.benhoc.web.curriculum;

import org.jspecify.annotations.NullMarked;
