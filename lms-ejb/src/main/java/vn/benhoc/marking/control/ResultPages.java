package vn.benhoc.marking.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.Response;
import vn.benhoc.exam.boundary.HandedInAttempt;
import vn.benhoc.exam.boundary.MarkingAccess;
import vn.benhoc.exam.boundary.ResponseBody;
import vn.benhoc.marking.boundary.AttemptResult;
import vn.benhoc.marking.control.BreakdownDocuments.Stored;
import vn.benhoc.marking.control.BreakdownDocuments.StoredPart;
import vn.benhoc.marking.control.BreakdownDocuments.StoredSlot;
import vn.benhoc.marking.entity.Mark;
import vn.benhoc.paper.boundary.FormReview;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.paper.boundary.KeyLine;
import vn.benhoc.paper.boundary.SealedItem;
import vn.benhoc.paper.boundary.SealedPart;

/** Puts a candidate's paper, answers, keys and marks side by side. */
@ApplicationScoped
public class ResultPages {

  @Inject private FormStore forms;
  @Inject private MarkingAccess exams;

  public AttemptResult page(HandedInAttempt attempt, Mark mark) {
    FormReview review = forms.review(attempt.formId());
    Stored stored = BreakdownDocuments.read(mark.breakdown());
    return new AttemptResult(
        attempt.attemptId(),
        attempt.sittingId(),
        exams.title(attempt.sittingId()),
        review.paper().subject(),
        attempt.formCode(),
        mark.total(),
        mark.maximum().toPlainString(),
        mark.pending() > 0,
        stored.block(),
        parts(review, stored),
        items(review, stored, attempt.state()),
        review.paper().stimuli());
  }

  private static List<AttemptResult.Part> parts(FormReview review, Stored stored) {
    Map<Integer, SealedPart> byNumber =
        review.paper().parts().stream()
            .collect(Collectors.toMap(SealedPart::number, Function.identity()));
    List<AttemptResult.Part> parts = new ArrayList<>();
    for (StoredPart got : stored.parts()) {
      SealedPart part = present(byNumber.get(got.number()), "part " + got.number());
      parts.add(
          new AttemptResult.Part(
              got.number(),
              part.roman(),
              part.kind(),
              part.title(),
              got.points(),
              got.max(),
              got.right(),
              got.counted()));
    }
    return parts;
  }

  private static List<AttemptResult.Item> items(
      FormReview review, Stored stored, AttemptState state) {
    Map<String, KeyLine> keys =
        review.key().stream().collect(Collectors.toMap(KeyLine::slot, Function.identity()));
    Map<String, StoredSlot> marks =
        stored.slots().stream().collect(Collectors.toMap(StoredSlot::slot, Function.identity()));
    List<AttemptResult.Item> items = new ArrayList<>();
    for (SealedPart part : review.paper().parts()) {
      for (SealedItem item : part.items()) {
        String slot = item.slot();
        items.add(
            item(
                part.number(),
                item,
                present(keys.get(slot), slot),
                present(marks.get(slot), slot),
                mine(state, slot)));
      }
    }
    return items;
  }

  private static @Nullable ResponseBody mine(AttemptState state, String slot) {
    Response response = state.responses().get(SlotId.parse(slot));
    return response == null ? null : MarkingAccess.body(response);
  }

  private static AttemptResult.Item item(
      int part, SealedItem item, KeyLine key, StoredSlot got, @Nullable ResponseBody mine) {
    return new AttemptResult.Item(
        item.slot(),
        item.number(),
        part,
        item.kind(),
        item.block(),
        item.stimulusId(),
        item.stemHtml(),
        item.options(),
        item.statements(),
        item.unit(),
        !got.verdict().equals("not-counted"),
        got.points(),
        got.max(),
        got.statementsRight(),
        got.verdict(),
        mine,
        new AttemptResult.Key(key.optionId(), truths(item, key), key.shortAnswer()),
        key.explanationHtml(),
        key.lettersUnsure());
  }

  /** In the order of the reader's own paper. */
  private static @Nullable List<AttemptResult.Truth> truths(SealedItem item, KeyLine key) {
    Map<String, Boolean> truths = key.truths();
    if (truths == null || item.statements() == null) {
      return null;
    }
    return item.statements().stream()
        .map(
            statement ->
                new AttemptResult.Truth(
                    statement.id(), Boolean.TRUE.equals(truths.get(statement.id()))))
        .toList();
  }

  private static <T> T present(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalStateException("a stored breakdown does not fit its form at " + what);
    }
    return value;
  }
}
