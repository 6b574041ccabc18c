/**
 * What an item (câu hỏi) is to an exam: its kind, the identities of its parts and its key.
 *
 * <p>Rules: a key names an option or a statement by identity, never by letter or position, so a
 * paper may be shuffled freely. Texts, pictures and formulas are not here: nothing in marking or
 * shuffling reads them, {@link vn.benhoc.engine.item.OtherOptionNaming} apart.
 *
 * <p>Six kinds: a choice, a true/false cluster, a number in the box of a paper ({@link
 * vn.benhoc.engine.item.ShortItem}), a quantity with tolerance and unit ({@link
 * vn.benhoc.engine.item.NumericItem}), a short text with accepted variants, and an essay. What is
 * only partly right (an option, a variant, a number without its unit) names its share of the points
 * in percent; whether a paper honours shares is up to its marking scheme.
 *
 * <pre>{@code
 * NumericItem g =
 *     NumericItem.of(
 *         ItemRef.of("g"),
 *         "9.8",
 *         Tolerance.absolute("0.1"),
 *         UnitRule.costing(50, Unit.of("m/s²"), Unit.of("cm/s²", "0.01")));
 * TextItem capital = TextItem.of(ItemRef.of("c"), "Hà Nội", "Thủ đô Hà Nội");
 * }</pre>
 *
 * <p>Out: units with another zero (°C into K), fractions and formulas as answers, several keys of
 * one choice.
 *
 * <p>Every type is an immutable value and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.item;

import org.jspecify.annotations.NullMarked;
