package vn.benhoc.bank.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;

/**
 * Which items are wanted; null and an empty text mean any.
 *
 * @param topic with everything below it
 * @param text words that must all occur, marks or not
 * @param sort what comes first
 * @param cursor of the page before; null for the first
 * @param size how many, 1 to {@value #LARGEST}
 */
public record ItemQuery(
    @Nullable String subject,
    @Nullable Integer grade,
    @Nullable String topic,
    @Nullable Kind kind,
    @Nullable Level level,
    @Nullable ItemStatus status,
    String text,
    Sort sort,
    @Nullable String cursor,
    int size) {

  public static final int LARGEST = 200;

  /** The kinds the bank takes; the engine marks others beside them. */
  public static final List<Kind> KINDS = List.of(Kind.CHOICE, Kind.CLUSTER, Kind.SHORT, Kind.ESSAY);

  public ItemQuery {
    size = Math.max(1, Math.min(LARGEST, size));
  }

  /** An order of the list. */
  public enum Sort {
    NEWEST("-updatedAt"),
    OLDEST("updatedAt"),
    CODE("code"),
    CODE_BACKWARD("-code");

    private final String code;

    Sort(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
