package vn.benhoc.exam.control;

import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.form.Form;

/** What an attempt is judged by: what was dealt to its candidate, the form and the rules. */
public record AttemptContext(Dealt dealt, Form form, AttemptRules rules) {

  UUID candidateId() {
    return dealt.candidateId();
  }
}
