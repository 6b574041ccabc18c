package vn.benhoc.exam.control;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Incident;
import vn.benhoc.platform.audit.AuditFields;

/**
 * What the audit trail keeps of notes and acts, whose rows could be changed otherwise without
 * anybody seeing it: the SHA-256 of all that was said, each field as its length in bytes, a colon
 * and its UTF-8 bytes. The check of the trail holds the rows against it ({@code SaidRows} of the
 * launcher), so no field is ever left out or put elsewhere. The words of a note, which may be about
 * somebody's health, stay off the trail.
 */
final class Said {

  private static final String PRINT = "said";

  private Said() {}

  /** The detail of a note's entry. */
  static String of(Incident note) {
    DeskAct.Scope scope = note.scope();
    JsonObjectBuilder detail = whom(scope);
    detail.add(
        PRINT,
        print(
            note.id(),
            scope.sittingId(),
            scope.roomId(),
            scope.candidateId(),
            note.at().toEpochMilli(),
            note.byId(),
            note.note()));
    return detail.build().toString();
  }

  /** The detail of an act's entry, once it is known whom it reached. */
  static String of(DeskAct act) {
    DeskAct.Scope scope = act.scope();
    DeskAct.Matter matter = act.matter();
    Duration time = matter.time();
    JsonObjectBuilder detail = whom(scope).add("act", act.id().toString());
    if (time != null) {
      detail.add("minutes", time.toMinutes());
    }
    detail.add("reason", matter.reason());
    detail.add(
        PRINT,
        print(
            act.id(),
            scope.sittingId(),
            scope.roomId(),
            scope.candidateId(),
            matter.kind(),
            time == null ? null : time.toMillis(),
            matter.reason(),
            act.byId(),
            act.at().toEpochMilli(),
            act.isPartial() ? 1 : 0));
    return detail.build().toString();
  }

  private static JsonObjectBuilder whom(DeskAct.Scope scope) {
    JsonObjectBuilder detail =
        Json.createObjectBuilder().add("sitting", scope.sittingId().toString());
    if (scope.roomId() != null) {
      detail.add("room", scope.roomId().toString());
    }
    if (scope.candidateId() != null) {
      detail.add("candidate", scope.candidateId().toString());
    }
    return detail;
  }

  private static String print(@Nullable Object... fields) {
    return AuditFields.hash(Arrays.asList(fields));
  }
}
