package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ItemVersions;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.AssemblyRequest;
import vn.benhoc.engine.assembly.AssemblyResult;
import vn.benhoc.engine.assembly.Impossible;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.paper.boundary.PaperOrder;
import vn.benhoc.paper.boundary.PaperRefusal;
import vn.benhoc.paper.boundary.PartCells;
import vn.benhoc.paper.boundary.SubjectName;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.StoredBlueprint;
import vn.benhoc.paper.entity.TitleText;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** Draws the items of a paper, lays out its forms and writes everything down. */
@ApplicationScoped
public class PaperBuilding {

  @Inject private FormatCatalog formats;
  @Inject private Curriculum curriculum;
  @Inject private Pool pool;
  @Inject private BankTexts bank;
  @Inject private ItemVersions versions;
  @Inject private FeasibilityTexts texts;
  @Inject private FormPress press;
  @Inject private PaperRows rows;
  @Inject private Caller caller;
  @Inject private TimeSource time;
  @Inject private Ids ids;

  public Paper build(StoredBlueprint blueprint, PaperOrder order) {
    refuseIfAny(PaperRefusal.PAPER_ORDER_NOT_VALID, OrderCheck.findings(order));
    ExamFormat format = formats.require(blueprint.formatCode());
    SubjectTopics topics = SubjectTopics.of(curriculum, format.subject());
    List<PartCells> cells = BlueprintViews.cells(blueprint);
    Wording wording = new Wording(format, cells, topics, caller.language());
    Recipe recipe = recipe(wording, order);
    Assembled drawn = draw(recipe, wording);
    Paper paper = paper(blueprint, order, format, drawn);
    rows.add(paper, recipe.source(paper.id()));
    layOut(paper, format, recipe, drawn);
    versions.recordUse(
        paper.id(),
        paper.subject(),
        drawn.items().stream().map(ref -> UUID.fromString(ref.value())).toList());
    return paper;
  }

  private Recipe recipe(Wording wording, PaperOrder order) {
    ExamFormat format = wording.format();
    refuseIfAny(
        PaperRefusal.BLUEPRINT_UNFINISHED,
        BlueprintCheck.findings(wording.parts(), format, wording.topics()));
    Blueprint blueprint = EngineBlueprints.of(wording.parts(), format, wording.topics());
    refuseIfAny(PaperRefusal.BLUEPRINT_UNFINISHED, BlueprintGaps.of(blueprint));
    Long seed = order.seed();
    AssemblyOptions options =
        new AssemblyOptions(
            AssemblyOptions.Mode.of(order.mode()),
            order.forms(),
            seed == null ? OrderCheck.shown(ids.seed()) : seed);
    return new Recipe(
        new AssemblyRequest(blueprint, pool.of(format.subject()), Recipe.USUAL, options),
        order.statementShuffle());
  }

  private Assembled draw(Recipe recipe, Wording wording) {
    AssemblyResult result = recipe.draw();
    if (result instanceof Impossible impossible) {
      PaperRefusal refusal =
          impossible.feasibility().feasible()
              ? PaperRefusal.PAPER_CONSTRAINED
              : PaperRefusal.PAPER_NOT_FEASIBLE;
      throw RefusedException.located(refusal, texts.findings(impossible, wording));
    }
    return (Assembled) result;
  }

  private Paper paper(
      StoredBlueprint blueprint, PaperOrder order, ExamFormat format, Assembled drawn) {
    AssemblyOptions options = drawn.options();
    boolean parallel = options.mode() == AssemblyOptions.Mode.PARALLEL;
    return new Paper(
        ids.next(),
        blueprint,
        new Paper.Order(
            new TitleText(order.title()),
            options.mode().code(),
            options.forms(),
            order.statementShuffle()),
        new Paper.Outcome(
            format.minutes(),
            PartDocuments.write(format.parts()),
            drawn.selectionOf(0).items().size(),
            parallel ? drawn.largestOverlap() : null),
        new Paper.Built(Recipe.ALGORITHM, time.now(), caller.personId()));
  }

  private void layOut(Paper paper, ExamFormat format, Recipe recipe, Assembled drawn) {
    ItemTexts itemTexts = bank.texts(drawn.items());
    Map<ItemRef, Item> items = items(itemTexts, bank.answers(drawn.items()));
    List<Form> forms = recipe.forms(drawn, items);
    SubjectName subject =
        new SubjectName(paper.subject(), curriculum.requireSubject(paper.subject()).name());
    PaperHead head = new PaperHead(subject, paper.title(), paper.minutes(), format.parts());
    press.print(paper.id(), forms, items, new SealedPapers(head, bank.setTexts(drawn.items())));
  }

  private static Map<ItemRef, Item> items(ItemTexts texts, Map<UUID, AnswerContent> answers) {
    Map<ItemRef, Item> items = new LinkedHashMap<>();
    texts
        .items()
        .forEach(
            (version, content) -> {
              AnswerContent answer =
                  Objects.requireNonNull(
                      answers.get(version), () -> "the bank keeps no key of " + version);
              Item item = EngineItems.of(content, answer);
              items.put(item.ref(), item);
            });
    return items;
  }

  private static void refuseIfAny(PaperRefusal refusal, List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw RefusedException.located(refusal, findings);
    }
  }
}
