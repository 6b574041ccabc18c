package vn.benhoc.web.bank;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.ItemQuery;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.web.http.Choices;

/** The query parameters of the list of items. */
public class ItemFilter {

  private static final int USUAL_SIZE = 50;

  @QueryParam("subject")
  private @Nullable String subject;

  @QueryParam("grade")
  private @Nullable Integer grade;

  @QueryParam("topic")
  private @Nullable String topic;

  @QueryParam("kind")
  private @Nullable String kind;

  @QueryParam("level")
  private @Nullable String level;

  @QueryParam("status")
  private @Nullable String status;

  @QueryParam("q")
  private @Nullable String text;

  @QueryParam("sort")
  private @Nullable String sort;

  @QueryParam("cursor")
  private @Nullable String cursor;

  @QueryParam("size")
  private @Nullable Integer size;

  ItemQuery query() {
    ItemQuery.Sort order = Choices.of("sort", sort, ItemQuery.Sort.values(), ItemQuery.Sort::code);
    return new ItemQuery(
        subject,
        grade,
        topic,
        Choices.of("kind", kind, ItemQuery.KINDS.toArray(Kind[]::new), Kind::code),
        Choices.of("level", level, Level.values(), Level::code),
        Choices.of("status", status, ItemStatus.values(), ItemStatus::code),
        text == null ? "" : text,
        order == null ? ItemQuery.Sort.NEWEST : order,
        cursor,
        size == null ? USUAL_SIZE : size);
  }
}
