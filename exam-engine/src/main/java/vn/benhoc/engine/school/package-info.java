/**
 * Marks at school and the graduation score: averages, ranks, pass or fail.
 *
 * <p>Rules: every number comes from a rule file ({@link vn.benhoc.engine.rule}); a value is rounded
 * where its rule says so and nowhere else, always from the exact fraction. What can't be computed
 * because a mark is missing is empty, and the result says what is missing. A mark that can't exist
 * (below zero, above the top mark) is a fault of the calling program.
 *
 * <pre>{@code
 * SchoolRule rule = SchoolRule.of(RuleFile.shipped("circular-22-2021"));
 * TermMarks marks = new TermMarks(List.of(eight, seven), six, nine); // 35 periods a year
 * rule.termAverage(marks, 35).value(); // 7.7
 * rule.rank(results).rank(); // FAIR
 *
 * GraduationRule graduation = GraduationRule.of(RuleFile.shipped("graduation-2025"));
 * graduation.judge(candidate).score(); // 8.1575
 * }</pre>
 *
 * <p>Out: how a comment subject comes to Đạt or Chưa đạt, how the year averages of the subjects
 * make the one average of a grade that the graduation score takes, titles and honours, moving up a
 * grade: nothing of it is in the rules at hand. The year average of a subject is {@link
 * vn.benhoc.engine.school.SchoolRule#yearAverage}.
 *
 * <p>Every type is an immutable value and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.school;

import org.jspecify.annotations.NullMarked;
