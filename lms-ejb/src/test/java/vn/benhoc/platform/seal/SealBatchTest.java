package vn.benhoc.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A batch exchanges all texts of a row or none, and writes what was asked for where it belongs. */
class SealBatchTest {

  private static final SealedColumns TABLE =
      new SealedColumns("paper_source", "paper_id", List.of("seed", "pool", "demands"));
  private static final UUID START = new UUID(0, 0);
  private static final UUID ROW = new UUID(0, 7);
  private static final UUID NEXT = new UUID(0, 9);

  private final Sealer old = Sealer.from(Keys.OLD);
  private final Sealer both = Sealer.from(Keys.NEW + "," + Keys.OLD);

  /** What was sent, each with its parameters in their order. */
  private final List<List<Object>> sent = new ArrayList<>();

  /** What the queries answer, one after the other. */
  private final Deque<List<List<@Nullable String>>> answers = new ArrayDeque<>();

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Connection connection() {
    return proxy(Connection.class, (proxy, method, arguments) -> statement((String) arguments[0]));
  }

  private PreparedStatement statement(String sql) {
    TreeMap<Integer, Object> parameters = new TreeMap<>();
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "executeQuery":
              send(sql, parameters);
              return rows(answers.remove());
            case "executeUpdate":
              send(sql, parameters);
              return 1;
            case "close":
              return null;
            default:
              parameters.put((Integer) arguments[0], arguments[1]);
              return null;
          }
        });
  }

  private void send(String sql, TreeMap<Integer, Object> parameters) {
    long marks = sql.chars().filter(one -> one == '?').count();
    assertThat(parameters).as(sql).hasSize((int) marks);
    assertThat(parameters.lastKey()).as(sql).isEqualTo((int) marks);
    List<Object> all = new ArrayList<>(List.of(sql));
    all.addAll(parameters.values());
    sent.add(all);
  }

  private static ResultSet rows(List<List<@Nullable String>> rows) {
    int[] at = {-1};
    return proxy(
        ResultSet.class,
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "next":
              return ++at[0] < rows.size();
            case "close":
              return null;
            default:
              List<@Nullable String> row = rows.get(at[0]);
              return arguments[0] instanceof Integer column
                  ? row.get(column - 1)
                  : row.get(TABLE.columns().indexOf(arguments[0]));
          }
        });
  }

  private void answerIds(UUID... ids) {
    answers.add(Stream.of(ids).map(id -> List.<@Nullable String>of(id.toString())).toList());
  }

  private void answerRow(@Nullable String... texts) {
    answers.add(List.of(Arrays.asList(texts)));
  }

  private String sealed(Sealer by, String column, UUID row) {
    return by.seal(column, TABLE.place(column, row));
  }

  private SealBatch.Outcome run(Sealer sealer) throws Exception {
    return new SealBatch(sealer, "moi", 20).run(connection(), TABLE, START);
  }

  @Test
  void textsOfOtherKeysAreExchangedAndNothingElse() throws Exception {
    answerIds(ROW);
    answerRow(sealed(old, "seed", ROW), sealed(both, "pool", ROW), null);

    assertThat(run(both)).isEqualTo(new SealBatch.Outcome(ROW, 1, 0));
    assertThat(sent.get(0))
        .containsExactly(
            "select paper_id from paper_source where paper_id > ? and (seed not like ? or pool not"
                + " like ? or demands not like ?) order by paper_id limit ?",
            START.toString(),
            "s1:moi:%",
            "s1:moi:%",
            "s1:moi:%",
            20);
    assertThat(sent.get(1))
        .containsExactly(
            "select seed, pool, demands from paper_source where paper_id = ? for update",
            ROW.toString());
    assertThat(sent.get(2))
        .startsWith("update paper_source set seed = ? where paper_id = ?")
        .endsWith(ROW.toString());
    String renewed = (String) sent.get(2).get(1);
    assertThat(Sealer.from(Keys.NEW).open(renewed, TABLE.place("seed", ROW))).isEqualTo("seed");
  }

  @Test
  void aRowOfWhichOneTextDoesNotOpenStaysWholeAndTheNextIsSealed() throws Exception {
    answerIds(ROW, NEXT);
    answerRow(sealed(old, "seed", ROW), sealed(old, "pool", NEXT), null);
    answerRow(sealed(old, "seed", NEXT), sealed(old, "pool", NEXT), null);

    assertThat(run(both)).isEqualTo(new SealBatch.Outcome(NEXT, 2, 1));
    assertThat(sent).filteredOn(one -> one.get(0).toString().startsWith("update")).hasSize(1);
    assertThat(sent.get(3)).endsWith(NEXT.toString());
  }

  @Test
  void whatSomebodyElseHasSealedOrTakenAwayIsLeft() throws Exception {
    answerIds(ROW, NEXT);
    answerRow(sealed(both, "seed", ROW), null, null);
    answerIds();

    assertThat(run(both)).isEqualTo(new SealBatch.Outcome(NEXT, 0, 0));
    assertThat(sent).hasSize(3);
  }

  @Test
  void withoutRowsItIsTheEnd() throws Exception {
    answerIds();
    assertThat(run(both)).isEqualTo(new SealBatch.Outcome(null, 0, 0));
  }
}
