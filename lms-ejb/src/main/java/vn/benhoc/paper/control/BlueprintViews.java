package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.paper.boundary.BlueprintPartView;
import vn.benhoc.paper.boundary.BlueprintRow;
import vn.benhoc.paper.boundary.BlueprintView;
import vn.benhoc.paper.boundary.PartCells;
import vn.benhoc.paper.entity.StoredBlueprint;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;

/** Shows blueprints in the language of the reader. */
@ApplicationScoped
public class BlueprintViews {

  @Inject private FormatCatalog formats;
  @Inject private Roster roster;
  @Inject private Caller caller;

  public static List<PartCells> cells(StoredBlueprint blueprint) {
    return CellDocuments.read(blueprint.cells());
  }

  public BlueprintView view(StoredBlueprint blueprint) {
    Locale language = caller.language();
    ExamFormat format = formats.require(blueprint.formatCode());
    List<PartCells> cells = cells(blueprint);
    return new BlueprintView(
        blueprint.id(),
        blueprint.title(),
        blueprint.subject(),
        format.view(language),
        blueprint.grade(),
        format.minutes(),
        blueprint.version(),
        blueprint.updatedAt(),
        name(blueprint.ownerId(), roster.names(List.of(blueprint.ownerId()))),
        format.parts().stream().map(part -> part(part, cells, language)).toList());
  }

  public List<BlueprintRow> rows(List<StoredBlueprint> blueprints) {
    Map<UUID, PersonName> names =
        roster.names(blueprints.stream().map(StoredBlueprint::ownerId).distinct().toList());
    return blueprints.stream()
        .map(
            blueprint ->
                new BlueprintRow(
                    blueprint.id(),
                    blueprint.title(),
                    blueprint.subject(),
                    blueprint.formatCode(),
                    blueprint.grade(),
                    blueprint.version(),
                    blueprint.updatedAt(),
                    name(blueprint.ownerId(), names)))
        .toList();
  }

  private static BlueprintPartView part(FormatPart part, List<PartCells> cells, Locale language) {
    return new BlueprintPartView(
        part.part().number(),
        part.part().kind().code(),
        part.title().in(language),
        Schemes.shown(part.part().scheme()),
        part.choice(language),
        part.part().count(),
        EngineBlueprints.cellsOf(part.part().number(), cells));
  }

  private static String name(UUID person, Map<UUID, PersonName> names) {
    PersonName known = names.get(person);
    return known == null ? "" : known.fullName();
  }
}
