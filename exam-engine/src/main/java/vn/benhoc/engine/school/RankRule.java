package vn.benhoc.engine.school;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.rule.RuleFile;

/**
 * What a rank asks for.
 *
 * @param commentFailures how many comment subjects may be Chưa đạt, zero or more
 * @param every what no average is below
 * @param strong how many averages must reach {@code strongFrom}, zero or more
 * @param strongFrom what that many averages reach, at least {@code every}
 */
public record RankRule(int commentFailures, BigDecimal every, int strong, BigDecimal strongFrom) {

  public RankRule {
    if (commentFailures < 0 || strong < 0 || strongFrom.compareTo(every) < 0) {
      throw new IllegalArgumentException("a rank makes no sense that asks for less than nothing");
    }
  }

  static RankRule of(RuleFile file, Rank rank) {
    return new RankRule(
        file.whole(rank.code() + ".comment-failures"),
        file.decimal(rank.code() + ".every"),
        file.whole(rank.code() + ".strong"),
        file.decimal(rank.code() + ".strong-from"));
  }

  /** Whether whoever reaches this rank reaches the other. */
  boolean isAtLeast(RankRule other) {
    return commentFailures <= other.commentFailures
        && every.compareTo(other.every) >= 0
        && strong >= other.strong
        && strongFrom.compareTo(other.strongFrom) >= 0;
  }

  /** What of it complete results do not reach; empty if they reach all. */
  List<Diagnostic> unmet(List<SubjectResult> results) {
    List<Diagnostic> unmet = new ArrayList<>();
    int failures = 0;
    int reached = 0;
    for (SubjectResult result : results) {
      if (result instanceof SubjectResult.Scored scored) {
        BigDecimal average = Objects.requireNonNull(scored.average());
        reached += average.compareTo(strongFrom) >= 0 ? 1 : 0;
        if (average.compareTo(every) < 0) {
          unmet.add(below(scored.subject(), average));
        }
      } else if (result instanceof SubjectResult.Commented commented) {
        failures += Boolean.TRUE.equals(commented.passed()) ? 0 : 1;
      }
    }
    if (reached < strong) {
      unmet.add(
          Diagnostic.of(
              "",
              "too-few-strong-averages",
              Map.of(
                  "from",
                  strongFrom.toPlainString(),
                  "expected",
                  "" + strong,
                  "actual",
                  "" + reached)));
    }
    if (failures > commentFailures) {
      unmet.add(
          Diagnostic.of(
              "",
              "too-many-comment-failures",
              Map.of("allowed", "" + commentFailures, "actual", "" + failures)));
    }
    return unmet;
  }

  private Diagnostic below(String subject, BigDecimal average) {
    return Diagnostic.of(
        "/" + subject,
        "average-too-low",
        Map.of("average", average.toPlainString(), "least", every.toPlainString()));
  }
}
