package vn.benhoc.paper.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys of one form. */
@Entity
@Table(name = FormKey.TABLE)
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class FormKey {

  /** The table of keys. */
  public static final String TABLE = "paper_form_key";

  /** The column of how many keys each letter has. */
  public static final String SPREAD = "spread";

  @Id
  @Column(name = "form_id")
  private UUID formId;

  private String items;
  private @Nullable String spread;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected FormKey() {}

  /**
   * The keys of a form.
   *
   * @param items the document of its items with their keys
   * @param spread how many keys each letter has, as JSON; null where no item has letters
   */
  public FormKey(UUID formId, String items, @Nullable String spread) {
    this.formId = formId;
    this.items = items;
    this.spread = spread;
  }

  /** A copy with its texts passed through, such as sealed or opened. */
  public FormKey through(RowTexts texts) {
    RowTexts.Row row = texts.row(TABLE, formId);
    return new FormKey(formId, row.text("items", items), row.textOrNull(SPREAD, spread));
  }

  public String items() {
    return items;
  }
}
