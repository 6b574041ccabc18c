package vn.benhoc.interop.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.interop.boundary.CandidateImportView.CellFinding;
import vn.benhoc.interop.boundary.InteropRefusal;
import vn.benhoc.interop.entity.CandidateImport;
import vn.benhoc.interop.entity.EntryLine;
import vn.benhoc.interop.entity.FindingLine;
import vn.benhoc.interop.entity.ImportLineKey;
import vn.benhoc.platform.problem.RefusedException;

/** Imports of candidates in the database. */
@ApplicationScoped
public class CandidateImportRows {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int RECENT = 50;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public void add(CandidateImport made, List<CandidateEntry> entries, List<CellFinding> findings) {
    entities.persist(made);
    entities.flush();
    int number = 0;
    for (CandidateEntry entry : entries) {
      number++;
      entities.persist(new EntryLine(new ImportLineKey(made.id(), number), JSON.toJson(entry)));
    }
    number = 0;
    for (CellFinding finding : findings) {
      number++;
      entities.persist(line(new ImportLineKey(made.id(), number), finding));
    }
  }

  private static FindingLine line(ImportLineKey key, CellFinding finding) {
    var place =
        new FindingLine.Place(finding.row(), finding.column(), finding.header(), finding.found());
    String parameters = JSON.toJson(finding.parameters());
    return new FindingLine(key, place, finding.blocks(), finding.code(), parameters);
  }

  /**
   * The import.
   *
   * @throws RefusedException {@code candidate-import-not-found}
   */
  public CandidateImport find(UUID id) {
    return Optional.ofNullable(entities.find(CandidateImport.class, id))
        .orElseThrow(() -> RefusedException.of(InteropRefusal.CANDIDATE_IMPORT_NOT_FOUND));
  }

  /** Two who end one import wait for each other here. */
  public void hold(CandidateImport some) {
    entities.lock(some, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The latest of a sitting first. */
  public List<CandidateImport> of(UUID sittingId) {
    return entities
        .createQuery(
            "select i from CandidateImport i where i.sittingId = :sitting"
                + " order by i.createdAt desc, i.id desc",
            CandidateImport.class)
        .setParameter("sitting", sittingId)
        .setMaxResults(RECENT)
        .getResultList();
  }

  public List<CandidateEntry> entries(UUID id) {
    return entities
        .createQuery(
            "select e from EntryLine e where e.key.importId = :id order by e.key.number",
            EntryLine.class)
        .setParameter("id", id)
        .getResultStream()
        .map(line -> JSON.fromJson(line.document(), CandidateEntry.class))
        .toList();
  }

  public List<CellFinding> findings(UUID id) {
    return entities
        .createQuery(
            "select f from FindingLine f where f.key.importId = :id order by f.key.number",
            FindingLine.class)
        .setParameter("id", id)
        .getResultStream()
        .map(CandidateImportRows::finding)
        .toList();
  }

  /** The entries are people's data: nothing needs them any more. */
  public void dropEntries(UUID id) {
    entities
        .createQuery("delete from EntryLine e where e.key.importId = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private static CellFinding finding(FindingLine line) {
    Map<String, String> parameters = new HashMap<>();
    Map<?, ?> read = JSON.fromJson(line.parameters(), Map.class);
    read.forEach((name, value) -> parameters.put(String.valueOf(name), String.valueOf(value)));
    FindingLine.Place place = line.place();
    return new CellFinding(
        place.row(),
        place.column(),
        place.header(),
        place.found(),
        line.blocks(),
        line.code(),
        parameters);
  }
}
