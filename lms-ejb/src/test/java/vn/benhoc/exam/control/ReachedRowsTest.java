package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.NOW;
import static vn.benhoc.exam.TwoSchools.PERSON;
import static vn.benhoc.exam.TwoSchools.SITTING;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;

/** Of four candidates of a room an act reaches some or all. */
class ReachedRowsTest {

  private static final UUID ROOM = new UUID(9, 1);

  private final List<UUID> all = new TwoSchools().candidates().stream().map(Candidate::id).toList();
  private final List<Object> kept = new ArrayList<>();
  private final ReachedRows rows = Wired.with(new ReachedRows(), entities());

  /** Counts the candidates and takes what is to be kept. */
  private EntityManager entities() {
    return proxy(
        EntityManager.class,
        (proxy, method, given) -> {
          if (method.getName().equals("persist")) {
            kept.add(given[0]);
            return null;
          }
          return proxy(TypedQuery.class, this::count);
        });
  }

  private Object count(Object query, java.lang.reflect.Method method, Object[] given) {
    return method.getName().equals("getSingleResult") ? (Object) (long) all.size() : query;
  }

  private static <T> T proxy(Class<T> type, InvocationHandler does) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, does));
  }

  private static DeskAct act(DeskActKind kind, @Nullable UUID room) {
    var scope = new DeskAct.Scope(SITTING, room, null);
    return new DeskAct(
        new UUID(10, 1), scope, new DeskAct.Matter(kind.code(), null, ""), PERSON, NOW);
  }

  @Test
  void ofAMessageToARoomItIsKeptWhomItReachedThoughItWasForAll() {
    DeskAct message = act(DeskActKind.MESSAGE, ROOM);
    rows.keep(message, all);
    assertThat(kept).hasSize(4);
    assertThat(message.isPartial()).isFalse();
  }

  @Test
  void whatReachedSomeIsKeptAndSaysSo() {
    DeskAct message = act(DeskActKind.MESSAGE, null);
    rows.keep(message, all.subList(0, 3));
    assertThat(kept).hasSize(3);
    assertThat(message.isPartial()).isTrue();
  }

  @Test
  void whatIsForAllOfASittingOrLeavesADecisionNeedsNoRows() {
    rows.keep(act(DeskActKind.MESSAGE, null), all);
    rows.keep(act(DeskActKind.COLLECT, ROOM), all);
    rows.keep(act(DeskActKind.TIME, ROOM), all.subList(0, 1));
    assertThat(kept).isEmpty();
  }
}
