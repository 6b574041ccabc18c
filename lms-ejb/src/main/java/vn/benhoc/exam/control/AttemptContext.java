package vn.benhoc.exam.control;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.form.Form;

/**
 * What an attempt is judged by: what was dealt to its candidate, the form and the rules.
 *
 * @param promised what was decided before the attempt began; its log begins with it
 * @param byCode the admission by the room's code that came with the start; null for none
 */
public record AttemptContext(
    Dealt dealt,
    Form form,
    AttemptRules rules,
    List<LogEntry> promised,
    @Nullable LogEntry byCode) {

  public AttemptContext {
    promised = List.copyOf(promised);
  }

  /** That of an attempt for which nothing was decided before. */
  public AttemptContext(Dealt dealt, Form form, AttemptRules rules) {
    this(dealt, form, rules, List.of(), null);
  }

  /** The same for a start that comes with the right code of the room. */
  public AttemptContext withCode(@Nullable LogEntry admission) {
    return new AttemptContext(dealt, form, rules, promised, admission);
  }

  /** What comes before the start. */
  List<LogEntry> before() {
    List<LogEntry> all = new ArrayList<>(promised);
    if (byCode != null) {
      all.add(byCode);
    }
    return all;
  }

  UUID candidateId() {
    return dealt.candidateId();
  }
}
