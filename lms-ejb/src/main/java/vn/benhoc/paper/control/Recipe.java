package vn.benhoc.paper.control;

import java.util.List;
import java.util.Map;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.AssemblyResult;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormBuilder;
import vn.benhoc.engine.form.FormOptions;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;

/**
 * Everything the forms of a paper depend on, the texts of their items apart. The same recipe makes
 * the same forms.
 */
public record Recipe(
    Blueprint blueprint, List<PoolEntry> pool, AssemblyOptions options, boolean statementShuffle) {

  /**
   * The version of drawing and shuffling. It is stored with every paper and grows when the engine
   * would make other forms of the same recipe.
   */
  public static final String ALGORITHM = "3";

  public Recipe {
    pool = List.copyOf(pool);
  }

  /** The items of all forms, or what the pool lacks. */
  public AssemblyResult draw() {
    return Assembler.assemble(blueprint, pool, options);
  }

  /** The forms in their order. */
  public List<Form> forms(Assembled drawn, Map<ItemRef, Item> items) {
    return FormBuilder.of(items, new FormOptions(statementShuffle)).buildAll(drawn);
  }
}
