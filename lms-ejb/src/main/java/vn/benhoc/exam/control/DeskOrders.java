package vn.benhoc.exam.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ActOrder;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Reads what an invigilator wants done, or says where it makes no sense. */
public final class DeskOrders {

  private static final int MOST_MINUTES = 300;
  private static final int LONGEST_REASON = 500;

  private DeskOrders() {}

  /**
   * The act that is ordered.
   *
   * @throws RefusedException {@code act-not-valid} with every fault located
   */
  public static DeskAct read(UUID sittingId, ActOrder order, UUID by, Instant now) {
    List<Finding> findings = new ArrayList<>();
    UUID id = order.requestId();
    if (id == null) {
      findings.add(Finding.at("/requestId", "required"));
    }
    DeskActKind kind = Optional.ofNullable(order.kind()).flatMap(DeskActKind::find).orElse(null);
    String reason = order.reason() == null ? "" : order.reason().strip();
    if (kind == null) {
      findings.add(Finding.at("/kind", "act-kind"));
    } else {
      check(kind, order, reason, findings);
    }
    if (!findings.isEmpty() || kind == null || id == null) {
      throw RefusedException.located(ExamRefusal.ACT_NOT_VALID, findings);
    }
    UUID candidate = order.candidateId();
    UUID room = candidate == null ? order.roomId() : null;
    return new DeskAct(
        id,
        new DeskAct.Scope(sittingId, room, candidate),
        new DeskAct.Matter(kind.code(), time(order.minutes()), reason),
        by,
        now);
  }

  private static void check(
      DeskActKind kind, ActOrder order, String reason, List<Finding> findings) {
    int minutes = order.minutes() == null ? 0 : order.minutes();
    if (minutes < 0 || minutes > MOST_MINUTES || (kind == DeskActKind.TIME && minutes == 0)) {
      findings.add(at("/minutes", "act-minutes", MOST_MINUTES));
    }
    if (reason.length() > LONGEST_REASON) {
      findings.add(at("/reason", "too-long", LONGEST_REASON));
    }
    boolean needsWords = kind == DeskActKind.TIME || kind == DeskActKind.MESSAGE || minutes > 0;
    if (needsWords && reason.isEmpty()) {
      findings.add(Finding.at("/reason", "required"));
    }
    if (!kind.isForMany() && order.candidateId() == null) {
      findings.add(Finding.at("/candidateId", "required"));
    }
  }

  private static Finding at(String path, String code, int most) {
    return new Finding(path, code, Map.of("most", Integer.toString(most)));
  }

  private static @Nullable Duration time(@Nullable Integer minutes) {
    return minutes == null || minutes == 0 ? null : Duration.ofMinutes(minutes);
  }
}
