/**
 * Parameterised items (câu hỏi tham số): one item whose numbers and words are drawn anew for every
 * form, with a key and distractors computed from them.
 *
 * <pre>{@code
 * Template template =
 *     new Template(
 *         ItemRef.of("TOAN10-0042@3"),
 *         new Template.Names(
 *             List.of(Variable.Range.whole("p", -5, 5), Variable.Range.whole("q", -5, 5)),
 *             List.of(new Derived("b", "-(p + q)"), new Derived("c", "p * q")),
 *             List.of("p < q", "c != 0")),
 *         List.of(new Segment("stem", "Nghiệm nhỏ của $x^2 {{±b|term x}} {{±c}} = 0$ là")),
 *         new Content.Choice(
 *             List.of(
 *                 Content.Option.key("1", "$x = {{p}}$"),
 *                 Content.Option.distractor("2", "$x = {{q}}$"),
 *                 Content.Option.distractor("3", "$x = {{-p}}$"),
 *                 Content.Option.distractor("4", "$x = {{c}}$")),
 *             true),
 *         true);
 * TemplateCheck.Report report = TemplateCheck.check(template, 20); // for the author
 * VariantGenerator generator = VariantGenerator.of(template); // once
 * DrawResult drawn = generator.draw(VariantSeed.of(paperSeed, 101, SlotId.of(1, 7)));
 * // Nghiệm nhỏ của $x^2 - x - 6 = 0$ là
 * }</pre>
 *
 * <p>A form holds variants like items. Templates are drawn by an assembly under their reference;
 * then {@link vn.benhoc.engine.variant.FormVariants#draw} puts a variant in the place of each, and
 * the form keeps template and seed of it as the reference of the item ({@link
 * vn.benhoc.engine.variant.VariantRef}), from which everything is rebuilt:
 *
 * <pre>{@code
 * FormVariants drawn = FormVariants.draw(selection, generators, paperSeed, 101);
 * items.putAll(drawn.items());
 * Form form = FormBuilder.of(items, FormOptions.standard()).build(drawn.selection(), "0101", random);
 * // later, from the stored form alone
 * Map<ItemRef, Variant> again = FormVariants.rebuilt(form.slots().stream().map(Slot::item).toList(), generators);
 * }</pre>
 *
 * <p><b>Rules.</b> The same template and seed give the same variant on every machine and every Java
 * version. An assignment of values is rejected, with a named {@link
 * vn.benhoc.engine.variant.Rejection}, when a constraint fails, an expression has no value, two
 * options or statements say the same or one is blank, a distractor says the same as the key, a key
 * does not fit the answer box, or accepted texts collide; a draw then tries the next one. Where
 * {@link vn.benhoc.engine.variant.Limits#TRIES} random tries meet none, the assignments are
 * searched one after the other, and a draw without a variant tells whether there is none at all or
 * they are too rare ({@link vn.benhoc.engine.variant.NoVariant.Cause}). Two texts say the same when
 * their placeholders have the same values, when they look alike, or when the author gives them the
 * same worth. To compare rounded numbers, an author rounds in the expression, not in the format.
 *
 * <h2>Expressions</h2>
 *
 * <p>Numbers are written with a dot and at most 34 digits, texts in double quotes (in them a
 * backslash stands before a quote or another backslash only). Names are case-sensitive; {@code pi},
 * {@code true}, {@code false} are given. From the weakest to the strongest, those of one row from
 * left to right:
 *
 * <table>
 * <caption>Operators</caption>
 * <tr><td>{@code ||} {@code &&}</td><td>or, then and; the second operand is evaluated only if needed</td></tr>
 * <tr><td>{@code =} {@code ==} {@code !=} {@code <>}</td><td>two numbers, texts or truths</td></tr>
 * <tr><td>{@code <} {@code <=} {@code >} {@code >=}</td><td>two numbers</td></tr>
 * <tr><td>{@code +} {@code -}, then {@code *} {@code /}</td><td>from left to right</td></tr>
 * <tr><td>{@code -} {@code !}</td><td>before a number, before a truth</td></tr>
 * <tr><td>{@code ^}</td><td>from right to left; −2^2 = −4</td></tr>
 * </table>
 *
 * <p>A sign behind {@code ^} or behind another sign stands in parentheses wherever that is: {@code
 * 2*10^(-3)}, {@code -(-a)}; without them the expression is refused as {@code
 * sign-needs-parentheses}. Behind any other operator it needs none: {@code 2 - -1}, {@code 2*-a}.
 * Products are written out ({@code 2*x}), and a comma only parts the operands of a function.
 *
 * <table>
 * <caption>Functions</caption>
 * <tr><td>{@code if(truth, a, b)}</td><td>a or b; only that one is evaluated</td></tr>
 * <tr><td>{@code isint(x)}</td><td>whether x is whole</td></tr>
 * <tr><td>{@code abs sign floor ceil}</td><td>of one number</td></tr>
 * <tr><td>{@code round(x, n)}</td><td>half up (away from zero) to n places, 0 to 30</td></tr>
 * <tr><td>{@code mod(a, b)}</td><td>remainder with the sign of b</td></tr>
 * <tr><td>{@code min max gcd lcm}</td><td>of one number or more; gcd and lcm of whole numbers</td></tr>
 * <tr><td>{@code sqrt(x) root(x, n)}</td><td>n whole, 1 to 1000; odd roots of negative x</td></tr>
 * <tr><td>{@code fact(n) perm(n, k) comb(n, k)}</td><td>n!, arrangements, choices; n, k whole, 0 to 60</td></tr>
 * <tr><td>{@code exp(x) ln(x) lg(x) log(x, base)}</td><td>lg to base 10</td></tr>
 * <tr><td>{@code sin cos tan asin acos atan}</td><td>angles in radians</td></tr>
 * <tr><td>{@code sind cosd tand asind acosd atand}</td><td>angles in degrees</td></tr>
 * </table>
 *
 * <p>Arithmetic is decimal with 34 significant digits, half even; 0.1 + 0.2 is 0.3. What remains of
 * a sum by rounding alone (less than 10^−30 of its larger term) is 0; where a sum of rounded
 * numbers cancels most of their digits, those that are left are printed and rounded only as far as
 * they are certain: {@code round((10^25 + 1/3) - 10^25, 10)} is {@code number-too-long}. Functions
 * without an exact value are computed by {@link java.lang.StrictMath} and rounded half even to 14
 * digits (sines, cosines and tangents: 14 decimal places), so sind(30) is 0.5; angles go to below
 * 10^30, beyond is {@code number-too-long}. Whole numbers are equal if they are the same, others if
 * they differ by less than 10^−12 of the larger one; {@code <} and {@code <=} agree with that.
 * Bounds: {@link vn.benhoc.engine.variant.Limits}.
 *
 * <p>Whole numbers of up to 33 digits are exact, whatever is done with them, unless a function
 * without exact values had a part in them. A longer one, or one of which rounding could have
 * changed the places asked for, is good for products, quotients, {@code sci} and comparisons with
 * numbers far from it; where every digit counts ({@code mod gcd lcm floor ceil round isint},
 * equality with a neighbour, other formats, sums that cancel) the variant is rejected as {@code
 * number-too-long}.
 *
 * <p>A value of {@code exp ln lg log}, of an angle function, of a power with a broken exponent or
 * of a root of degree 3 or more carries along how far it may be from the true one, and so does what
 * is computed with it. Places that this leaves open are not made up: {@code round(exp(20), 2)} is
 * 485165195.41, {@code round(exp(33), 0)}, {@code mod(exp(40), 10)} and printing all digits of
 * {@code 2^0.5*10^14} are {@code number-too-long}. Only a number that is written, after rounding to
 * 14 digits, just where rounding turns is taken at its word: {@code floor(root(27, 3))} is 3.
 *
 * <h2>Placeholders</h2>
 *
 * <p>{@code {{expression}}} or {@code {{expression|format}}}; {@code {{±expression}}} is short for
 * the word {@code sign}. A format is a row of words, a term last:
 *
 * <table>
 * <caption>Words of a format</caption>
 * <tr><td>(none)</td><td>all digits, at most ten places: 1,5</td></tr>
 * <tr><td>{@code 2}</td><td>at most two places (0 to 10), half up: 0,67</td></tr>
 * <tr><td>{@code fix2}</td><td>exactly two places: 1,50</td></tr>
 * <tr><td>{@code sci3}</td><td>three significant digits: 6,02·10²³</td></tr>
 * <tr><td>{@code frac}</td><td>a reduced fraction with a denominator up to 10,000: 3/4; the number
 *     must be that fraction but for its rounding to 34 digits, so no root, logarithm or sine that
 *     is only near to one</td></tr>
 * <tr><td>{@code sign}</td><td>with its sign and a space, to go on with a sum: "+ 3", "− 3"</td></tr>
 * <tr><td>{@code paren}</td><td>negative numbers in parentheses: (−3)</td></tr>
 * <tr><td>{@code coef}</td><td>before a letter: 1 is left out, −1 is a minus</td></tr>
 * <tr><td>{@code term x^2}</td><td>a coefficient with what follows; nothing if it is 0</td></tr>
 * <tr><td>{@code tex plain}</td><td>{@code 1{,}5}, {@code -}, {@code \frac{3}{4}} for a formula; 1,5, −
 *     (U+2212), 3/4 for a text; the template says which is meant where neither is written</td></tr>
 * </table>
 *
 * <h2>Texts that look alike</h2>
 *
 * <p>Overlooked are Unicode forms, white space, signs without width, {@code $}, the spaces, sizes
 * and fonts of TeX, {@code b i u em strong p br span div} of HTML, and full stops and semicolons at
 * the end. One are
 *
 * <ul>
 *   <li>{@code 1,50}, {@code 1.5}, {@code 1{,}5}, {@code 3/2}, {@code \frac{3}{2}}, {@code
 *       \dfrac32}; {@code ½} and {@code 1/2}, but 1½ is no 3/2;
 *   <li>the hyphen, the dash and the minus; {@code * · × \cdot \times};
 *   <li>{@code x^2}, {@code x^{2}}, {@code x²}, {@code x<sup>2</sup>}, and so with indices;
 *   <li>{@code √2}, {@code \sqrt2}, {@code \sqrt{2}};
 *   <li>{@code \frac ab}, {@code \tfrac{a}{b}} and {@code a/b} of single letters or whole numbers;
 *   <li>a sign or Greek letter and its command or entity: {@code ≤ \le \leqslant &le;}.
 * </ul>
 *
 * <p>Told apart are capital letters, terms in another order, and what is equal only to who
 * computes: {@code 2√3} and {@code √12}. An author gives such options a worth.
 *
 * <h2>Codes of a check</h2>
 *
 * <p>Faults: {@code names-too-many name-not-valid name-reserved name-repeated name-unknown
 * used-before-defined cycle step-not-positive values-missing values-too-many value-repeated
 * value-out-of-range value-too-long segments-too-many placeholders-too-many accepted-too-many
 * expression-too-long expression-too-deep expression-not-readable sign-needs-parentheses
 * types-do-not-fit type-not-truth type-not-number text-too-long placeholder-not-closed
 * placeholder-is-truth format-for-text format-unknown segment-repeated options-not-2-to-26
 * statements-not-four identity-repeated places-not-0-to-2 places-not-0-to-10 share-not-1-to-100
 * nothing-entirely-right}. Advice: {@code name-unused constraint-never-holds
 * constraint-always-holds option-names-others variants-too-few collisions-frequent} and {@code
 * rejected-} with the code of a {@link vn.benhoc.engine.variant.Rejection}.
 *
 * <p><b>Out of scope:</b> essays; pictures drawn from values; mark-up, which passes through as the
 * author wrote it and is cleaned by whoever stores it.
 */
@NullMarked
package vn.benhoc.engine.variant;

import org.jspecify.annotations.NullMarked;
