package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.exam.control.MinutesFacts.Seen;
import vn.benhoc.exam.entity.EventRow;

/** What the logs of attempts say beside answers, added up for people. */
@ApplicationScoped
public class AttemptNotices {

  private static final Jsonb JSON = JsonbBuilder.create();

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /**
   * What was found.
   *
   * @param byAttempt what pages noticed
   * @param decisions the ids of decisions that reached one of the attempts
   * @param byCode the attempts that began with the code of the room
   */
  public record Found(Map<UUID, Seen> byAttempt, Set<String> decisions, Set<UUID> byCode) {

    public Found {
      byAttempt = Map.copyOf(byAttempt);
      decisions = Set.copyOf(decisions);
      byCode = Set.copyOf(byCode);
    }

    Seen of(UUID attempt) {
      return byAttempt.getOrDefault(attempt, Seen.NOTHING);
    }
  }

  /** That of these attempts, in one query. */
  public Found of(Collection<UUID> attempts) {
    return attempts.isEmpty() ? new Found(Map.of(), Set.of(), Set.of()) : found(rows(attempts));
  }

  private List<EventRow> rows(Collection<UUID> attempts) {
    Set<String> kinds = new HashSet<>(DecisionDocuments.KINDS);
    kinds.addAll(Set.of(EventDocuments.NOTICED, EventDocuments.DEVICE, EventDocuments.FILE));
    return entities
        .createQuery(
            "select e from EventRow e where e.key.attemptId in :attempts and e.kind in :kinds"
                + " order by e.key.attemptId, e.key.number",
            EventRow.class)
        .setParameter("attempts", attempts)
        .setParameter("kinds", kinds)
        .getResultList();
  }

  static Found found(List<EventRow> rows) {
    Map<UUID, Count> counts = new HashMap<>();
    Set<String> decisions = new HashSet<>();
    Set<UUID> byCode = new HashSet<>();
    for (EventRow row : rows) {
      Count count = counts.computeIfAbsent(row.attemptId(), any -> new Count());
      switch (row.kind()) {
        case EventDocuments.NOTICED -> count.notice(row);
        case EventDocuments.DEVICE -> count.device(row);
        case EventDocuments.FILE -> count.files++;
        default -> {
          String decision = decision(row);
          decisions.add(decision);
          if (decision.equals(DeskEvents.BY_CODE)) {
            byCode.add(row.attemptId());
          }
        }
      }
    }
    Map<UUID, Seen> seen = new HashMap<>();
    counts.forEach((attempt, count) -> seen.put(attempt, count.seen()));
    return new Found(seen, decisions, byCode);
  }

  private static String decision(EventRow row) {
    return ((AttemptEvent.ByStaff) DecisionDocuments.read(row)).decision().id();
  }

  /** What is counted of one attempt. */
  private static final class Count {

    private final Map<NoticeKind, Integer> times = new EnumMap<>(NoticeKind.class);
    private final Map<NoticeKind, Long> millis = new EnumMap<>(NoticeKind.class);
    private final Set<String> devices = new HashSet<>();
    private int files;
    private int away;

    private void notice(EventRow row) {
      AttemptEvent.Noticed notice = (AttemptEvent.Noticed) EventDocuments.read(row).event();
      if (notice.kind() == NoticeKind.RETURNED) {
        away = Math.max(0, away - 1);
        millis.merge(NoticeKind.LEFT, notice.lasted().toMillis(), Long::sum);
        return;
      }
      away += notice.kind() == NoticeKind.LEFT && notice.lasted().isZero() ? 1 : 0;
      times.merge(notice.kind(), 1, Integer::sum);
      millis.merge(notice.kind(), notice.lasted().toMillis(), Long::sum);
    }

    private void device(EventRow row) {
      String device = JSON.fromJson(row.payload(), EventDocuments.DevicePayload.class).device();
      if (device != null) {
        devices.add(device);
      }
    }

    private Seen seen() {
      return new Seen(times, millis, away, devices.size(), files);
    }
  }
}
