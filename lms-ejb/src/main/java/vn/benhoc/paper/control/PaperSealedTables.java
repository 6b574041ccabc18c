package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.benhoc.paper.entity.FormKey;
import vn.benhoc.platform.seal.SealedColumns;
import vn.benhoc.platform.seal.SealedTables;

/** What of papers is sealed: whatever their rows pass through when they are written. */
@ApplicationScoped
public class PaperSealedTables implements SealedTables {

  @Override
  public List<SealedColumns> tables() {
    return List.of(
        new SealedColumns(
            "paper_source", "paper_id", List.of("seed", "blueprint", "pool", "demands")),
        new SealedColumns("paper_form", "id", List.of("layout", "document")),
        new SealedColumns(FormKey.TABLE, "form_id", List.of("items", FormKey.SPREAD)));
  }
}
