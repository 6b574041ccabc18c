package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * The items of one candidate's form. {@link OwnForms#outcomes} measures what became of each
 * constraint in it.
 *
 * @param candidate the candidate's key
 * @param selection the items
 * @param relaxed the weighted constraints this form does not meet, or can't be said to: {@link
 *     Constraint.Overlap}
 * @param mostUses how often its most used item was used: uses before, in forms drawn before and in
 *     this one together, 1 or more
 */
public record OwnForm(String candidate, Selection selection, List<Constraint> relaxed, int mostUses)
    implements OwnResult {

  public OwnForm {
    relaxed = List.copyOf(relaxed);
  }
}
