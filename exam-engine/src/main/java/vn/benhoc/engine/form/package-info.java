/**
 * Forms (mã đề): the order of items, options and statements a candidate sees, and who gets which.
 *
 * <p>Rules: parts never mix; the items on one stimulus stay together, in their own order unless the
 * author allows another; a part with a choice of blocks keeps the common items first, then each
 * block; a form can be rebuilt from its selection and seed. An essay part keeps the order of its
 * blueprint because its points hang on it.
 */
@NullMarked
package vn.benhoc.engine.form;

import org.jspecify.annotations.NullMarked;
