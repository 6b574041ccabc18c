@NullMarked
package vn.benhoc.people.entity;

import org.jspecify.annotations.NullMarked;
