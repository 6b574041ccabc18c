package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.benhoc.paper.boundary.SealView;
import vn.benhoc.paper.entity.Opening;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.audit.AuditLine;
import vn.benhoc.platform.audit.AuditLines;

/** What papers leave in the audit. Never a seed: with the bank it is as good as the keys. */
@ApplicationScoped
public class Trail {

  private static final String SUBJECT = "paper";
  private static final String LOOK = "paper.look";
  private static final String FORM = "form";
  private static final String KEY = "key";
  private static final String EARLY = "early";
  private static final int MOST = 100;

  @Inject private Audit audit;
  @Inject private AuditLines recorded;
  @Inject private Roster roster;

  public void built(Paper paper) {
    audit.record(
        "paper.built",
        SUBJECT,
        paper.id(),
        JsonTexts.object()
            .add("blueprint", paper.blueprintId().toString())
            .add("forms", paper.formCount())
            .add("mode", paper.mode())
            .build()
            .toString());
  }

  /**
   * Somebody looks into a form.
   *
   * @param withKey whether the keys are shown
   * @param early whether the paper is sealed
   */
  public void look(Paper paper, PaperForm form, boolean withKey, boolean early) {
    audit.record(
        LOOK,
        SUBJECT,
        paper.id(),
        JsonTexts.object()
            .add(FORM, form.code())
            .add(KEY, withKey)
            .add(EARLY, early)
            .build()
            .toString());
  }

  public void opening(String action, Opening opening) {
    audit.record(
        action,
        SUBJECT,
        opening.paperId(),
        JsonTexts.object().add("opening", opening.id().toString()).build().toString());
  }

  /** Who has looked into its forms, the latest first. */
  public List<SealView.Look> looks(Paper paper) {
    List<AuditLine> lines = recorded.of(SUBJECT, paper.id(), LOOK, MOST);
    Map<UUID, PersonName> names =
        roster.names(
            lines.stream().map(AuditLine::personId).filter(Objects::nonNull).distinct().toList());
    return lines.stream().map(line -> look(line, names)).toList();
  }

  private static SealView.Look look(AuditLine line, Map<UUID, PersonName> names) {
    JsonObject detail = JsonTexts.read(line.detail());
    UUID person = line.personId();
    return new SealView.Look(
        line.at(),
        person == null ? "" : PaperViews.name(person, names),
        detail.getString(FORM),
        detail.getBoolean(KEY),
        detail.getBoolean(EARLY));
  }
}
