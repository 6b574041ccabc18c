package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.paper.boundary.BlueprintChange;
import vn.benhoc.paper.boundary.PaperOrder;
import vn.benhoc.paper.entity.StoredBlueprint;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.demo.DemoStep;

/**
 * What the exam manager of the demo province has prepared: a blueprint a subject, and a paper of
 * three of them, so that a newcomer has something to open.
 */
@ApplicationScoped
public class DemoPapers implements DemoStep {

  /** One file a subject, in {@code demo/blueprints}. */
  static final List<String> SUBJECTS =
      List.of("NN", "DIA", "SU", "SINH", "HOA", "VATLI", "TIN", "TOAN");

  private static final Map<String, String> PAPERS =
      Map.of("SU", "Đề kiểm tra Lịch sử", "TIN", "Đề thi thử Tin học", "TOAN", "Đề thi thử Toán");
  private static final String OWNER = "khaothi";
  private static final int FORMS = 4;

  @Inject private Roster roster;
  @Inject private Caller caller;
  @Inject private BlueprintDesk desk;
  @Inject private PaperBuilding building;
  @Inject private Trail trail;

  @Override
  public String name() {
    return "papers";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public void seed() {
    UUID province =
        roster.province().orElseThrow(() -> new IllegalStateException("no province yet")).id();
    caller.become(
        roster.personOf(OWNER).orElseThrow(() -> new IllegalStateException("no " + OWNER)));
    for (String subject : SUBJECTS) {
      StoredBlueprint blueprint = blueprint(subject, province);
      String title = PAPERS.get(subject);
      if (title != null) {
        PaperOrder order = new PaperOrder(title, FORMS, null, "shuffled", true);
        trail.built(building.build(blueprint, order));
      }
    }
    caller.becomeSystem();
  }

  private StoredBlueprint blueprint(String subject, UUID unit) {
    JsonObject file = file(subject);
    BlueprintChange content =
        new BlueprintChange(
            file.getString("title"), file.getInt("grade"), CellDocuments.read(file));
    return desk.create(file.getString("formatCode"), unit, content);
  }

  private static JsonObject file(String subject) {
    String name = "/demo/blueprints/" + subject + ".json";
    try (InputStream in = DemoPapers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + name);
      }
      return JsonTexts.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
