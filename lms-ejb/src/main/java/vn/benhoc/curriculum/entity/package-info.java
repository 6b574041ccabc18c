@NullMarked
package vn.benhoc.curriculum.entity;

import org.jspecify.annotations.NullMarked;
