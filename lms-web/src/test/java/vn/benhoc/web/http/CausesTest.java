package vn.benhoc.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

class CausesTest {

  @Test
  void aRefusalIsFoundWhateverIsWrappedAroundIt() {
    RefusedException refused = RefusedException.of(PeopleRefusal.FORBIDDEN);
    assertThat(refusal(new EJBException(new RuntimeException(refused))))
        .isEqualTo(PeopleRefusal.FORBIDDEN);
  }

  @Test
  void aLostRaceIsAConflict() {
    assertThat(refusal(new EJBTransactionRolledbackException("x", new OptimisticLockException())))
        .isEqualTo(PlatformRefusal.CHANGED_MEANWHILE);
    assertThat(refusal(new RuntimeException(broken(1062))))
        .isEqualTo(PlatformRefusal.CHANGED_MEANWHILE);
  }

  @Test
  void aBugIsNotTakenForARefusal() {
    assertThat(Causes.refusalIn(new NullPointerException("x"))).isEmpty();
    assertThat(Causes.refusalIn(new RuntimeException(broken(1048)))).isEmpty();
  }

  @Test
  void aCircleOfCausesEnds() {
    RuntimeException one = new RuntimeException();
    RuntimeException two = new RuntimeException(one);
    one.initCause(two);
    assertThat(Causes.refusalIn(one)).isEmpty();
  }

  private static SQLIntegrityConstraintViolationException broken(int code) {
    return new SQLIntegrityConstraintViolationException("x", "23000", code);
  }

  private static Refusal refusal(Throwable thrown) {
    return Causes.refusalIn(thrown).orElseThrow().refusal();
  }
}
