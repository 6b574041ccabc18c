package vn.benhoc.paper.control;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.AssemblyRequest;
import vn.benhoc.engine.assembly.AssemblyResult;
import vn.benhoc.engine.assembly.Constraint;
import vn.benhoc.engine.assembly.Strength;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormBuilder;
import vn.benhoc.engine.form.FormOptions;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.PaperSource;

/**
 * Everything the forms of a paper depend on, the texts of their items apart. The same recipe makes
 * the same forms.
 */
public record Recipe(AssemblyRequest request, boolean statementShuffle) {

  /**
   * The version of drawing and shuffling. It is stored with every paper and grows when the engine
   * would make other forms of the same recipe.
   */
  public static final String ALGORITHM = "5";

  /** What every paper is asked for: it costs nothing where the bank knows no enemies or groups. */
  public static final List<Constraint> USUAL =
      List.of(
          new Constraint.EnemiesApart(Strength.HARD), new Constraint.GroupsWhole(Strength.HARD));

  /**
   * The recipe a paper was made by.
   *
   * @throws IllegalStateException if it was made by another version, which this one can't repeat
   */
  public static Recipe of(Paper paper, PaperSource source) {
    if (!paper.algorithm().equals(ALGORITHM)) {
      throw new IllegalStateException(
          "version %s made paper %s".formatted(paper.algorithm(), paper.id()));
    }
    AssemblyOptions options =
        new AssemblyOptions(
            AssemblyOptions.Mode.of(paper.mode()),
            paper.formCount(),
            source.seed(),
            DemandDocuments.readSolver(source.demands()));
    return new Recipe(
        new AssemblyRequest(
            SourceDocuments.readBlueprint(source.blueprint()),
            SourceDocuments.readPool(source.pool()),
            DemandDocuments.readConstraints(source.demands()),
            options),
        paper.statementShuffle());
  }

  /** What must be stored beside the paper itself to make its forms again. */
  public PaperSource source(UUID paperId) {
    return new PaperSource(
        paperId,
        request.options().seed(),
        new PaperSource.Documents(
            SourceDocuments.write(request.blueprint()),
            SourceDocuments.write(request.pool()),
            DemandDocuments.write(request.options().solver(), request.constraints())));
  }

  /** The items of all forms, or why there are none. */
  public AssemblyResult draw() {
    return Assembler.assemble(request);
  }

  /** The forms in their order. */
  public List<Form> forms(Assembled drawn, Map<ItemRef, Item> items) {
    return FormBuilder.of(items, new FormOptions(statementShuffle)).buildAll(drawn);
  }
}
