package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.HandInBy;

/** What is written of the rows of attempts that go on. */
class AttemptUpdatesTest {

  private static final Instant AT = Attempts.OPENS.plusSeconds(600);

  private final List<Written> written = new ArrayList<>();
  private final AttemptStatements statements =
      new AttemptStatements(
          proxy(Connection.class, (any, method, given) -> statement((String) given[0])));

  /** A statement and its values by their places. */
  private record Written(String sql, TreeMap<Integer, Object> values) {}

  private PreparedStatement statement(String sql) {
    Written one = new Written(sql, new TreeMap<>());
    return proxy(
        PreparedStatement.class,
        (any, method, given) -> {
          if (method.getName().startsWith("set")) {
            one.values().put((Integer) given[0], given[1]);
          } else if (method.getName().equals("executeUpdate")) {
            written.add(one);
            return 1;
          }
          return null;
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler does) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, does));
  }

  private static AttemptWork work(int number) {
    return new AttemptWork(Attempts.context(number), Attempts.begun(number));
  }

  private static AttemptWork granted(int number) {
    AttemptWork work = work(number);
    Decision decision = Decision.of("d1", "person:1", "mất điện");
    work.decide(new AttemptEvent.TimeGranted(Duration.ofMinutes(5), decision), AT);
    return work;
  }

  private static AttemptWork saved(int number) {
    AttemptWork work = work(number);
    Attempts.save(1).on(work);
    return work;
  }

  @Test
  void whereTimeIsGivenTheEndAndTheNumberAreWritten() throws SQLException {
    AttemptWork first = granted(1);
    statements.update(List.of(first, granted(2)));
    assertThat(written).hasSize(1);
    assertThat(written.get(0).sql())
        .contains("set a.deadline = v.deadline, a.last_number = v.last_number")
        .doesNotContain("answered");
    AttemptFacts row = first.standing().facts();
    assertThat(written.get(0).values().values())
        .hasSize(6)
        .startsWith(row.id().toString(), Timestamp.from(row.deadline()), row.lastNumber());
  }

  @Test
  void whatWasSavedOrOpenedAgainIsWrittenWhole() throws SQLException {
    AttemptWork closed = work(2);
    closed.handIn(HandInBy.INVIGILATOR, AT);
    AttemptWork reopened = new AttemptWork(closed.context(), closed.standing());
    Decision decision = Decision.of("d2", "person:1", "nhầm");
    reopened.decide(new AttemptEvent.Reopened(Duration.ZERO, null, decision), AT.plusSeconds(9));

    statements.update(List.of(saved(1), reopened, granted(3)));
    assertThat(written).extracting(one -> one.values().size()).containsExactly(3, 22);
    assertThat(written.get(1).sql()).contains("answered", "handed_in_at");
  }
}
