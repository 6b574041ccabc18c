package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.benhoc.exam.entity.Incident;
import vn.benhoc.platform.audit.Audit;

/** Keeps what is noted: each note once, and once, as it was said, on the audit chain. */
@ApplicationScoped
public class NoteTaking {

  @Inject private Incidents incidents;
  @Inject private AttemptMoves moves;
  @Inject private Audit audit;

  /** Keeps it, or finds the one that has its id, which may be another. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Incident keep(Incident note) {
    return incidents.find(note.id()).orElseGet(() -> add(note));
  }

  private Incident add(Incident note) {
    incidents.add(note);
    audit.record("invigilation.note", "incident", note.id(), Said.of(note));
    tell(note);
    return note;
  }

  /** Walls hear of a note on a candidate when the caller's transaction is committed. */
  public void tell(Incident note) {
    UUID candidate = note.scope().candidateId();
    if (candidate != null) {
      moves.movesSoon(note.scope().sittingId(), candidate);
    }
  }
}
