package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.CellSupply;
import vn.benhoc.engine.assembly.Feasibility;
import vn.benhoc.paper.boundary.CellSupplyView;
import vn.benhoc.paper.boundary.FeasibilityView;
import vn.benhoc.paper.boundary.PaperRefusal;
import vn.benhoc.paper.boundary.PartCells;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Asks the engine what the bank has for cells. */
@ApplicationScoped
public class FeasibilityCheck {

  @Inject private FormatCatalog formats;
  @Inject private Curriculum curriculum;
  @Inject private Pool pool;
  @Inject private FeasibilityTexts texts;
  @Inject private Caller caller;

  public FeasibilityView check(String formatCode, List<PartCells> parts) {
    ExamFormat format = formats.require(formatCode);
    SubjectTopics topics = SubjectTopics.of(curriculum, format.subject());
    List<Finding> faults = BlueprintCheck.findings(parts, format, topics);
    if (!faults.isEmpty()) {
      throw RefusedException.located(PaperRefusal.BLUEPRINT_NOT_VALID, faults);
    }
    Feasibility feasibility =
        Assembler.feasibility(
            EngineBlueprints.of(parts, format, topics), pool.of(format.subject()));
    Wording wording = new Wording(format, parts, topics, caller.language());
    return new FeasibilityView(
        feasibility.feasible(),
        feasibility.cells().stream().map(FeasibilityCheck::view).toList(),
        texts.messages(feasibility, wording));
  }

  private static CellSupplyView view(CellSupply supply) {
    return new CellSupplyView(
        supply.cell().part(),
        supply.cell().index(),
        supply.needed(),
        supply.available(),
        supply.missing());
  }
}
