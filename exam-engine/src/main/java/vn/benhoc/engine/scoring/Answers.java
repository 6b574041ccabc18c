package vn.benhoc.engine.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.essay.RubricMark;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;

/**
 * What is marked.
 *
 * @param responses the responses by place; a place without one is blank
 * @param block the block the candidate chose; null if none
 * @param essayMarks the marks the markers gave as one number, by place, in points
 * @param rubricMarks the marks the markers gave by criteria, by place; a place has a mark of one
 *     sort only
 */
public record Answers(
    Map<SlotId, Response> responses,
    @Nullable String block,
    Map<SlotId, BigDecimal> essayMarks,
    Map<SlotId, RubricMark> rubricMarks) {

  public Answers {
    responses = Map.copyOf(responses);
    essayMarks = Map.copyOf(essayMarks);
    rubricMarks = Map.copyOf(rubricMarks);
  }

  /** Responses and a chosen block, without marks of essays. */
  public static Answers of(Map<SlotId, Response> responses, @Nullable String block) {
    return new Answers(responses, block, Map.of(), Map.of());
  }

  /** Responses without a choice of block and without marks of essays. */
  public static Answers of(Map<SlotId, Response> responses) {
    return of(responses, null);
  }

  /** What an attempt holds, without marks of essays. */
  public static Answers of(AttemptState attempt) {
    return of(attempt.responses(), attempt.block());
  }

  /** The same with the marks of essays given as one number. */
  public Answers withEssayMarks(Map<SlotId, BigDecimal> marks) {
    return new Answers(responses, block, marks, rubricMarks);
  }

  /** The same with the marks of essays given by criteria. */
  public Answers withRubricMarks(Map<SlotId, RubricMark> marks) {
    return new Answers(responses, block, essayMarks, marks);
  }
}
