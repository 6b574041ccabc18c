/**
 * Draws the items of papers: blueprint + pool + constraints + seed → selections with what became of
 * each constraint, or exactly what stands in the way.
 *
 * <p>Three ways to use it:
 *
 * <ul>
 *   <li>one selection for forms that differ in order alone: {@link
 *       vn.benhoc.engine.assembly.Assembler} with {@link
 *       vn.benhoc.engine.assembly.AssemblyOptions#shuffled};
 *   <li>forms with items of their own: the same with {@link
 *       vn.benhoc.engine.assembly.AssemblyOptions#parallel}; how many items they may share is
 *       {@link vn.benhoc.engine.assembly.Constraint.Overlap};
 *   <li>a form for each candidate, one after the other: {@link vn.benhoc.engine.assembly.OwnForms};
 *       what became of the constraints in one of them tells {@link
 *       vn.benhoc.engine.assembly.OwnForms#outcomes}.
 * </ul>
 *
 * <pre>{@code
 * List<Constraint> constraints =
 *     List.of(
 *         new Constraint.EnemiesApart(Strength.HARD),
 *         new Constraint.ExposureCap(3, Strength.HARD),
 *         new Constraint.TotalTime(ofMinutes(80), ofMinutes(90), Strength.weighted(10)),
 *         Constraint.EqualDifficulty.standard());
 * AssemblyResult result =
 *     Assembler.assemble(
 *         new AssemblyRequest(
 *             blueprint, pool, constraints, AssemblyOptions.parallel(24, seed).by(Solver.EXACT)));
 * if (result instanceof Impossible impossible) {
 *   impossible.feasibility().smallest(); // the fewest cells that lack items, and how many
 *   impossible.inTheWay(); // the constraints without which there would be more, or forms
 *   impossible.unfilled(); // the cells for which they leave too few, and how many items
 * }
 * }</pre>
 *
 * <p>Terms: a <em>cell</em> of the blueprint asks for so many items of a kind, level, topic and
 * outcome; <em>enemies</em> are items that give each other away; the <em>exposure</em> of an item
 * is how often it was used; the <em>information</em> of a form at an ability is the inverse of the
 * error variance with which it measures there. A <em>bin</em> is a cell, or those places of an
 * essay cell that are worth the same; a <em>unit</em> is an item or a group on one stimulus; a
 * <em>route</em> is what one candidate answers of a form: the common items and one block of each
 * part with a choice of blocks.
 *
 * <p>Rules: the same request gives the same selections whatever the order of the pool; cells that
 * overlap are filled by a maximum matching, never first come; the items on one stimulus are drawn
 * together, into one part and one block of it, or not at all; a selection never breaks its
 * blueprint or a hard constraint; time, difficulty and an author's share hold on every route, of
 * which a paper may have {@value vn.benhoc.engine.assembly.Route#MOST}. Outcomes are measured on
 * the finished selections by {@link vn.benhoc.engine.assembly.FormAudit}, which shares no search
 * with the solvers, only what an item counts as, the ways through blocks and, for candidates' own
 * forms, the target.
 *
 * <p>Versions: an {@link vn.benhoc.engine.item.ItemRef} is one version of an item, and this package
 * knows of no item beyond it. Enemies, exposure, seen items, overlap and groups are compared
 * reference by reference; two versions of an item are two items here. Which versions belong to one
 * item only the caller knows, so the caller
 *
 * <ul>
 *   <li>offers one version of an item in a pool, the current one; two versions that must be on
 *       offer name each other enemies, or a form may hold both;
 *   <li>gives as {@link vn.benhoc.engine.assembly.Usage} of that version the use of the item in all
 *       its versions;
 *   <li>gives as {@link vn.benhoc.engine.assembly.Traits#enemies} the versions on offer of the
 *       items it must not stand with; a version that is not on offer is nobody's enemy;
 *   <li>gives as {@link vn.benhoc.engine.assembly.CandidateRequest#recentSittings} the versions on
 *       offer of the items a candidate saw in whatever version; a version that is not on offer bars
 *       nothing.
 * </ul>
 *
 * <p>What is drawn keeps its version: a selection stored long ago names the versions it was drawn
 * from, and {@link vn.benhoc.engine.assembly.FormAudit} looks them up in the pool of that time.
 *
 * <p>Inside: {@code PoolCompiler} lays the pool out by index; {@code GreedySolver} and {@code
 * ExactSolver} stand behind the port {@code FormSolver}; {@code FormSearch} repairs one form;
 * {@code ShortageReport}, {@code Obstacles} and {@code UnfilledSearch} explain.
 *
 * <p>Out of scope: the order in which items and options are shown, which is {@code
 * vn.benhoc.engine.form}.
 */
@NullMarked
package vn.benhoc.engine.assembly;

import org.jspecify.annotations.NullMarked;
