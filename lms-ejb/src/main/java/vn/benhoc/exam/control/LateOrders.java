package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.LateOrder;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Reads what somebody decides on late answers, or says where it makes no sense. */
public final class LateOrders {

  private static final int LONGEST_REASON = 500;
  private static final int MOST_ANSWERS = 2000;

  private LateOrders() {}

  /**
   * A decision.
   *
   * @param answers by candidate, in the order of the request
   */
  public record Read(HeldRuling.Taken taken, Map<UUID, List<HeldNames.Named>> answers) {}

  /**
   * What is decided.
   *
   * @throws RefusedException {@code act-not-valid} with every fault located
   */
  public static Read read(LateOrder order, UUID by, Instant now) {
    List<Finding> findings = new ArrayList<>();
    UUID request = order.requestId();
    Boolean counts = order.counts();
    if (request == null) {
      findings.add(Finding.at("/requestId", "required"));
    }
    if (counts == null) {
      findings.add(Finding.at("/counts", "required"));
    }
    String reason = reason(order.reason(), findings);
    Map<UUID, List<HeldNames.Named>> answers = answers(order.answers(), findings);
    if (!findings.isEmpty() || request == null || counts == null) {
      throw RefusedException.located(ExamRefusal.ACT_NOT_VALID, findings);
    }
    return new Read(new HeldRuling.Taken(request, counts, reason, by, now), answers);
  }

  private static String reason(@Nullable String given, List<Finding> findings) {
    String reason = given == null ? "" : given.strip();
    if (reason.isEmpty()) {
      findings.add(Finding.at("/reason", "required"));
    } else if (reason.length() > LONGEST_REASON) {
      findings.add(tooMuch("/reason", LONGEST_REASON));
    }
    return reason;
  }

  private static Finding tooMuch(String path, int most) {
    return new Finding(path, "too-long", Map.of("most", Integer.toString(most)));
  }

  private static Map<UUID, List<HeldNames.Named>> answers(
      @Nullable List<LateOrder.@Nullable Named> given, List<Finding> findings) {
    Map<UUID, List<HeldNames.Named>> answers = new LinkedHashMap<>();
    if (given == null || given.isEmpty()) {
      findings.add(Finding.at("/answers", "required"));
      return answers;
    }
    if (given.size() > MOST_ANSWERS) {
      findings.add(tooMuch("/answers", MOST_ANSWERS));
      return answers;
    }
    for (int i = 0; i < given.size(); i++) {
      LateOrder.Named one = given.get(i);
      UUID candidate = one == null ? null : one.candidateId();
      Optional<HeldNames.Named> named = HeldNames.read(one == null ? null : one.id());
      if (candidate == null || named.isEmpty()) {
        findings.add(Finding.at("/answers/" + i, "required"));
      } else {
        answers.computeIfAbsent(candidate, any -> new ArrayList<>()).add(named.get());
      }
    }
    return answers;
  }
}
