/**
 * Forms (mã đề): the order of items, options and statements a candidate sees, and who gets which.
 *
 * <p>Rules: parts never mix; the items on one stimulus stay together, in their own order unless the
 * author allows another; a part with a choice of blocks keeps the common items first, then each
 * block; a form can be rebuilt from its selection and seed. An essay part keeps the order of its
 * blueprint because its points hang on it.
 *
 * <pre>{@code
 * Map<ItemRef, Item> items = bank.stream().collect(toMap(Item::ref, item -> item));
 * FormBuilder builder = FormBuilder.of(items, FormOptions.standard());
 *
 * // a paper in several forms: draw, then lay out all of them
 * AssemblyResult drawn =
 *     Assembler.assemble(
 *         new AssemblyRequest(blueprint, pool, constraints, AssemblyOptions.parallel(24, seed)));
 * if (drawn instanceof Assembled assembled) {
 *   List<Form> forms = builder.buildAll(assembled); // codes and orders from the same seed
 *   List<String> codes = forms.stream().map(Form::code).toList();
 *   List<String> dealt = Dealing.deal(codes, candidates.size(), seed); // neighbours differ
 * }
 *
 * // a form of each candidate's own: draw one after the other, keep the selection
 * OwnForms own = OwnForms.of(blueprint, pool, constraints, seed);
 * if (own.draw(CandidateRequest.of("2025-0417")) instanceof OwnForm mine) {
 *   SeededRandom order = OwnForms.orderOf(seed, mine.candidate());
 *   Form form = builder.build(mine.selection(), "0417", order);
 *   String proof = CanonicalForm.fingerprint(form); // of the same form made again later
 * }
 * }</pre>
 *
 * <p>Terms: a <em>slot</em> is a place on a form with its item and the order its options or
 * statements are shown in; the <em>code</em> of a form is its four digits; its <em>fingerprint</em>
 * is the hash of one spelling of it. All but the generators of chance is immutable and may be
 * shared between threads.
 */
@NullMarked
package vn.benhoc.engine.form;

import org.jspecify.annotations.NullMarked;
