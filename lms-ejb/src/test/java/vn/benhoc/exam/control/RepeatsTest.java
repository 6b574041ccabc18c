package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

public class RepeatsTest {

  private static final int FOREIGN_KEY = 1452;

  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private int tries;

  /** What is thrown where another has written the row meanwhile. */
  public static RuntimeException duplicate() {
    return broken(1062);
  }

  private static RuntimeException broken(int error) {
    return new PersistenceException(
        new IllegalStateException(
            new SQLIntegrityConstraintViolationException("broken", "23000", error)));
  }

  private Supplier<String> work() {
    return () -> {
      tries++;
      RuntimeException failure = failures.poll();
      if (failure != null) {
        throw failure;
      }
      return "found";
    };
  }

  @Test
  void whatAnotherWroteMeanwhileIsFoundTheSecondTime() {
    failures.add(duplicate());
    assertThat(Repeats.settled(work())).isEqualTo("found");
    assertThat(tries).isEqualTo(2);
  }

  @Test
  void itIsDoneOnceWhereNothingFails() {
    assertThat(Repeats.settled(work())).isEqualTo("found");
    assertThat(tries).isEqualTo(1);
  }

  @Test
  void anyOtherFailureIsSeen() {
    for (RuntimeException other : List.of(broken(FOREIGN_KEY), new IllegalStateException())) {
      failures.add(other);
      assertThatThrownBy(() -> Repeats.settled(work())).isSameAs(other);
    }
    assertThat(tries).isEqualTo(2);
  }

  @Test
  void itIsNotTriedForEver() {
    failures.add(duplicate());
    RuntimeException second = duplicate();
    failures.add(second);
    assertThatThrownBy(() -> Repeats.settled(work())).isSameAs(second);
  }
}
