package vn.benhoc.paper.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One form: the order of its items and the document candidates get. It never changes. */
@Entity
@Cacheable
@Table(name = "paper_form")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class PaperForm {

  @Id private UUID id;

  @Column(name = "paper_id")
  private UUID paperId;

  private int place;
  private String code;

  @Column(name = "item_count")
  private int itemCount;

  private String layout;
  private String document;
  private String etag;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected PaperForm() {}

  /**
   * A form of a paper.
   *
   * @param place among the forms of the paper, from 1
   */
  public PaperForm(UUID id, UUID paperId, int place, Content content) {
    this.id = id;
    this.paperId = paperId;
    this.place = place;
    code = content.code();
    itemCount = content.itemCount();
    layout = content.layout();
    document = content.document();
    etag = content.etag();
  }

  /** A copy with its texts passed through, such as sealed or opened. */
  public PaperForm through(RowTexts texts) {
    RowTexts.Row row = texts.row("paper_form", id);
    return new PaperForm(
        id,
        paperId,
        place,
        new Content(
            code, itemCount, row.text("layout", layout), row.text("document", document), etag));
  }

  /**
   * What a form holds.
   *
   * @param layout the document of its slots and permutations, without keys
   * @param document what candidates get
   */
  public record Content(String code, int itemCount, String layout, String document, String etag) {}

  public UUID id() {
    return id;
  }

  public UUID paperId() {
    return paperId;
  }

  public String code() {
    return code;
  }

  public String layout() {
    return layout;
  }

  public String document() {
    return document;
  }

  public String etag() {
    return etag;
  }
}
