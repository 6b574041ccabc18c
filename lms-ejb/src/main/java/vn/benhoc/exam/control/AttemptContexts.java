package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.benhoc.engine.attempt.Allowance;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.platform.problem.RefusedException;

/** Puts together what an attempt is judged by. */
@ApplicationScoped
public class AttemptContexts {

  @Inject private Sittings sittings;
  @Inject private FormStore forms;

  public AttemptContext of(Attempt attempt) {
    Candidate candidate =
        sittings
            .candidate(attempt.candidateId())
            .orElseThrow(() -> RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND));
    return of(sittings.sitting(attempt.sittingId()), candidate);
  }

  public AttemptContext of(Sitting sitting, Candidate candidate) {
    FormModel model = forms.model(candidate.formId());
    Duration writing = Duration.ofMinutes(sitting.minutes());
    AttemptTerms terms =
        AttemptTerms.of(sitting.opensAt(), sitting.closesAt(), writing, sitting.grace())
            .with(Allowance.minutes(candidate.extraMinutes()));
    AttemptPaper paper = AttemptPaper.of(model.form(), model.items());
    return new AttemptContext(sitting, candidate, model.form(), new AttemptRules(terms, paper));
  }
}
