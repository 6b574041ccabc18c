package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.bank.entity.ImportFinding;

/** The findings of imports in the database. */
@ApplicationScoped
public class ImportFindings {

  private static final int LONGEST = 100;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** Puts these in the place of whatever was found before. */
  public void replace(UUID importId, List<LineFinding> findings) {
    entities
        .createQuery("delete from ImportFinding f where f.importId = :id")
        .setParameter("id", importId)
        .executeUpdate();
    int number = 0;
    for (LineFinding finding : findings) {
      entities.persist(row(importId, number++, finding));
    }
  }

  public List<LineFinding> of(UUID importId, int most) {
    return entities
        .createQuery(
            "select f from ImportFinding f where f.importId = :id order by f.number",
            ImportFinding.class)
        .setParameter("id", importId)
        .setMaxResults(most)
        .getResultStream()
        .map(ImportFindings::finding)
        .toList();
  }

  private static ImportFinding row(UUID importId, int number, LineFinding finding) {
    JsonObjectBuilder parameters = Json.createObjectBuilder();
    finding.parameters().forEach((name, value) -> parameters.add(name, shortened(value)));
    return new ImportFinding(
        importId,
        number,
        new ImportFinding.Place(finding.line(), finding.field()),
        finding.severity().code(),
        new ImportFinding.What(finding.code(), parameters.build().toString()));
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }

  private static LineFinding finding(ImportFinding row) {
    Map<String, String> parameters = new HashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(row.what().parametersJson()))) {
      JsonObject stored = reader.readObject();
      stored.keySet().forEach(name -> parameters.put(name, stored.getString(name)));
    }
    return new LineFinding(
        row.place().line(),
        Severity.of(row.severity()),
        row.what().code(),
        row.place().field(),
        parameters);
  }
}
