package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;

/**
 * What is marked.
 *
 * @param responses the responses by place; a place without one is blank
 * @param block the block the candidate chose; null if none
 * @param essayMarks the marks the markers gave, by place, in points
 */
public record Answers(
    Map<SlotId, Response> responses, @Nullable String block, Map<SlotId, BigDecimal> essayMarks) {

  public Answers {
    responses = Map.copyOf(responses);
    essayMarks = Map.copyOf(essayMarks);
  }

  /** Responses without a choice of block and without marks of essays. */
  public static Answers of(Map<SlotId, Response> responses) {
    return new Answers(responses, null, Map.of());
  }

  /** What an attempt holds, without marks of essays. */
  public static Answers of(AttemptState attempt) {
    return new Answers(attempt.responses(), attempt.block(), Map.of());
  }

  /** The same with the marks of essays. */
  public Answers withEssayMarks(Map<SlotId, BigDecimal> marks) {
    return new Answers(responses, block, marks);
  }
}
