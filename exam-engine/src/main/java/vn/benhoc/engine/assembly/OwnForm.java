package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * The items of one candidate's form.
 *
 * @param candidate the candidate's key
 * @param selection the items
 * @param relaxed the weighted constraints this form does not meet
 */
public record OwnForm(String candidate, Selection selection, List<Constraint> relaxed)
    implements OwnResult {

  public OwnForm {
    relaxed = List.copyOf(relaxed);
  }
}
