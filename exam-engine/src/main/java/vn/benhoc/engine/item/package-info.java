/**
 * What an item (câu hỏi) is to an exam: its kind, the identities of its parts and its key.
 *
 * <p>Rules: a key names an option or a statement by identity, never by letter or position, so a
 * paper may be shuffled freely. Texts, pictures and formulas are not here: nothing in marking or
 * shuffling reads them, {@link vn.benhoc.engine.item.OtherOptionNaming} apart.
 *
 * <p>Every type is an immutable value and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.item;

import org.jspecify.annotations.NullMarked;
