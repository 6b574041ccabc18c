package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.paper.boundary.BlueprintChange;
import vn.benhoc.paper.boundary.NewBlueprint;
import vn.benhoc.paper.boundary.PaperRefusal;
import vn.benhoc.paper.boundary.PartCells;
import vn.benhoc.paper.entity.StoredBlueprint;
import vn.benhoc.paper.entity.TitleText;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.text.Messages;
import vn.benhoc.platform.time.TimeSource;

/** Writes blueprints. */
@ApplicationScoped
public class BlueprintDesk {

  private static final int LAST_GRADE = 12;

  @Inject private BlueprintRows rows;
  @Inject private FormatCatalog formats;
  @Inject private Curriculum curriculum;
  @Inject private Pool pool;
  @Inject private Messages messages;
  @Inject private Caller caller;
  @Inject private TimeSource time;
  @Inject private Ids ids;

  public StoredBlueprint create(NewBlueprint request, UUID unit) {
    ExamFormat format = formats.require(request.formatCode());
    refuseIfAny(headFindings(request.title(), request.grade()));
    SubjectTopics topics = SubjectTopics.of(curriculum, format.subject());
    List<PartCells> cells =
        StartingLayout.of(format, pool.of(format.subject()), topics, request.grade());
    return add(format, unit, content(request.title(), request.grade(), cells));
  }

  /** Keeps a blueprint whose cells are already known. */
  public StoredBlueprint create(String formatCode, UUID unit, BlueprintChange content) {
    ExamFormat format = formats.require(formatCode);
    refuseIfAny(findings(content, format));
    return add(format, unit, content(content.title(), content.grade(), content.parts()));
  }

  public StoredBlueprint change(StoredBlueprint blueprint, long version, BlueprintChange change) {
    if (blueprint.version() != version) {
      throw RefusedException.of(PlatformRefusal.STALE_VERSION);
    }
    refuseIfAny(findings(change, formats.require(blueprint.formatCode())));
    blueprint.change(content(change.title(), change.grade(), change.parts()), time.now());
    rows.write();
    return blueprint;
  }

  public StoredBlueprint copy(StoredBlueprint source, UUID unit) {
    String title =
        messages
            .text("blueprint.copy", caller.language(), Map.of("title", source.title()))
            .orElse(source.title());
    StoredBlueprint.Content content =
        new StoredBlueprint.Content(TitleText.shortened(title), source.grade(), source.cells());
    return add(formats.require(source.formatCode()), unit, content);
  }

  public void delete(StoredBlueprint blueprint) {
    blueprint.delete(time.now());
  }

  public StoredBlueprint restore(StoredBlueprint blueprint) {
    blueprint.restore();
    rows.write();
    return blueprint;
  }

  private StoredBlueprint add(ExamFormat format, UUID unit, StoredBlueprint.Content content) {
    StoredBlueprint blueprint =
        StoredBlueprint.create(
            ids.next(),
            new StoredBlueprint.Ownership(caller.personId(), unit),
            new StoredBlueprint.Kept(format.code(), format.subject()),
            content,
            time.now());
    rows.add(blueprint);
    return blueprint;
  }

  private static StoredBlueprint.Content content(
      String title, @Nullable Integer grade, List<PartCells> cells) {
    return new StoredBlueprint.Content(new TitleText(title), grade, CellDocuments.write(cells));
  }

  private List<Finding> findings(BlueprintChange change, ExamFormat format) {
    List<Finding> found = new ArrayList<>(headFindings(change.title(), change.grade()));
    SubjectTopics topics = SubjectTopics.of(curriculum, format.subject());
    found.addAll(BlueprintCheck.findings(change.parts(), format, topics));
    return found;
  }

  private static List<Finding> headFindings(String title, @Nullable Integer grade) {
    List<Finding> found = new ArrayList<>(TitleCheck.findings(title));
    if (grade != null && (grade < 1 || grade > LAST_GRADE)) {
      found.add(Finding.at("/grade", "grade-unknown", Map.of("grade", Integer.toString(grade))));
    }
    return found;
  }

  private static void refuseIfAny(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw RefusedException.located(PaperRefusal.BLUEPRINT_NOT_VALID, findings);
    }
  }
}
