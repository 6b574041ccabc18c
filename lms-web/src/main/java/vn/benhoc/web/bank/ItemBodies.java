package vn.benhoc.web.bank;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.bank.boundary.ItemRow;
import vn.benhoc.bank.boundary.ItemView;
import vn.benhoc.bank.boundary.StimulusContent;
import vn.benhoc.curriculum.boundary.TopicRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.platform.problem.ProblemTexts;

/** Writes items in the reader's language. */
final class ItemBodies {

  private final Locale language;
  private final ProblemTexts texts;

  ItemBodies(Locale language, ProblemTexts texts) {
    this.language = language;
    this.texts = texts;
  }

  ItemBody.Row row(ItemRow row) {
    return new ItemBody.Row(
        row.id(),
        row.code(),
        row.kind().code(),
        row.subject(),
        row.grade(),
        topic(row.topic()),
        row.level(),
        row.status().code(),
        row.stemHtml(),
        row.hasStimulus(),
        row.version(),
        row.updatedAt(),
        row.authorName());
  }

  ItemBody.Item item(ItemView view) {
    ItemRow row = view.row();
    return new ItemBody.Item(
        row.id(),
        row.code(),
        row.kind().code(),
        row.subject(),
        row.grade(),
        topic(row.topic()),
        row.level(),
        row.status().code(),
        row.stemHtml(),
        row.hasStimulus(),
        view.content().number(),
        row.updatedAt(),
        row.authorName(),
        content(view.content(), view.stimulus()),
        answer(view.answer()),
        view.versions().stream()
            .map(v -> new ItemBody.Version(v.number(), v.createdAt(), v.createdByName()))
            .toList(),
        view.findings().stream()
            .map(f -> new ItemBody.Problem(f.path(), f.code(), texts.message(f, language)))
            .toList());
  }

  private static ItemBody.Content content(
      CandidateContent content, @Nullable StimulusContent stimulus) {
    Kind kind = content.kind();
    return new ItemBody.Content(
        kind.code(),
        stimulus == null ? null : stimulus.html(),
        content.stemHtml(),
        kind == Kind.CHOICE ? parts(content.options()) : null,
        kind == Kind.CLUSTER ? parts(content.statements()) : null,
        kind == Kind.SHORT ? new ItemBody.Box(ShortAnswer.BOX, ShortAnswer.PATTERN) : null,
        content.unit(),
        content.block(),
        content.shuffle());
  }

  private static ItemBody.@Nullable Answer answer(@Nullable AnswerContent answer) {
    if (answer == null) {
      return null;
    }
    List<ItemBody.Truth> truths =
        answer.authoredOrder().stream()
            .filter(answer.truths()::containsKey)
            .map(id -> new ItemBody.Truth(id, answer.truths().getOrDefault(id, false)))
            .toList();
    return new ItemBody.Answer(
        answer.optionId(),
        truths.isEmpty() ? null : truths,
        answer.shortAnswer(),
        answer.rubricHtml(),
        answer.explanationHtml());
  }

  private static List<ItemBody.Part> parts(List<ContentPart> parts) {
    return parts.stream().map(part -> new ItemBody.Part(part.id(), part.html())).toList();
  }

  private ItemBody.@Nullable TopicName topic(@Nullable TopicRef topic) {
    return topic == null ? null : new ItemBody.TopicName(topic.code(), topic.title(language));
  }
}
