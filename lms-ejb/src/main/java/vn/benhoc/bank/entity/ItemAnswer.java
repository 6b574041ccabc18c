package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The key and explanation of one version. */
@Entity
@Table(name = "bank_item_answer")
public class ItemAnswer {

  @Id
  @Column(name = "version_id")
  private UUID versionId;

  private String answer;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ItemAnswer() {}

  public ItemAnswer(UUID versionId, String answer) {
    this.versionId = versionId;
    this.answer = answer;
  }

  public UUID versionId() {
    return versionId;
  }

  public String answer() {
    return answer;
  }
}
