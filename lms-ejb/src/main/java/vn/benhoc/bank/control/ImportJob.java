package vn.benhoc.bank.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.benhoc.bank.entity.ImportState;
import vn.benhoc.platform.job.JobHandler;
import vn.benhoc.platform.job.JobRun;
import vn.benhoc.platform.problem.RefusedException;

/**
 * What checking and writing have in common: the file is read from the database line by line with
 * progress, so that a restart simply reads it again; then one transaction ends the phase.
 */
abstract class ImportJob implements JobHandler {

  private static final int STEP = 50;
  private static final String NOTHING = "{}";

  @Inject ImportSteps steps;
  @Inject ImportReading reading;

  abstract ImportState during();

  abstract void end(UUID importId, List<LineReader.ReadLine> lines);

  @Override
  public boolean resumable() {
    return true;
  }

  @Override
  public String run(JobRun run) {
    UUID importId = run.subject();
    if (!steps.isIn(importId, during())) {
      return NOTHING;
    }
    try {
      List<RawLine> raw = FileLines.of(steps.body(importId));
      run.total(raw.size());
      List<LineReader.ReadLine> lines = reading.read(raw, done -> goesOn(run, done));
      if (lines.size() == raw.size()) {
        end(importId, lines);
      }
      return NOTHING;
    } catch (RefusedException e) {
      steps.fail(importId, e.refusal().code());
      throw e;
    } catch (RuntimeException e) {
      steps.fail(importId, "unexpected");
      throw e;
    }
  }

  private boolean goesOn(JobRun run, int done) {
    if (done % STEP != 0) {
      return true;
    }
    run.progress(done);
    return !run.isCancelled();
  }
}
