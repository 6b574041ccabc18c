package vn.benhoc.engine.attempt;

/**
 * What stands behind an event that somebody of the staff decided. The engine does not read it; it
 * makes the log answer who did what and why, and lets a request be sent again without harm: the
 * same event with the same decision changes nothing the second time. Another event under the id of
 * an earlier decision of the attempt is refused.
 *
 * @param id names the decision; each event of an attempt has its own, not blank
 * @param by a reference to who decided, not blank
 * @param reason why, in the words or the code of whoever decided, not blank
 */
public record Decision(String id, String by, String reason) {

  public Decision {
    if (id.isBlank() || by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a decision has an id, somebody who took it, a reason");
    }
  }

  /**
   * A decision.
   *
   * @throws IllegalArgumentException if one of the texts is blank
   */
  public static Decision of(String id, String by, String reason) {
    return new Decision(id, by, reason);
  }
}
