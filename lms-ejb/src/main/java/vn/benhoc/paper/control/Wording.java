package vn.benhoc.paper.control;

import java.util.List;
import java.util.Locale;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.PartCells;

/** What the cells of one blueprint are called, and in which language. */
record Wording(ExamFormat format, List<PartCells> parts, SubjectTopics topics, Locale language) {

  Wording {
    parts = List.copyOf(parts);
  }

  BlueprintCell cell(CellRef ref) {
    return EngineBlueprints.cellsOf(ref.part(), parts).get(ref.index());
  }

  Kind kind(CellRef ref) {
    return format.parts().get(ref.part() - 1).part().kind();
  }

  /** The title of a topic; its code if the subject has none such. */
  String title(String topic) {
    return topics.topic(topic).map(known -> known.title(language)).orElse(topic);
  }
}
