package vn.benhoc.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.PasswordQueue;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.people.boundary.Sessions;
import vn.benhoc.platform.audit.Actor;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.web.Wired;
import vn.benhoc.web.http.CarriedCall;
import vn.benhoc.web.http.Later;
import vn.benhoc.web.http.WebSession;

/** What happens in which order; the queue keeps its work until told. */
class PasswordTurnsTest {

  private final List<String> steps = new ArrayList<>();
  private final Caller caller = new Caller(new Actor());
  private boolean full;
  private boolean throttled;
  private Runnable turn = () -> steps.add("nobody waits");

  private final PasswordTurns turns =
      Wired.with(
          new PasswordTurns(),
          new PasswordQueue() {
            @Override
            public void demandRoom() {
              steps.add("room");
              if (full) {
                throw busy();
              }
            }

            @Override
            public <T> CompletionStage<T> enter(Supplier<T> work) {
              steps.add("enter");
              CompletableFuture<T> done = new CompletableFuture<>();
              turn = () -> done.completeAsync(work, Runnable::run);
              return done;
            }
          },
          new Sessions() {
            @Override
            public void admit(String username) {
              steps.add("admit " + username);
              if (throttled) {
                throw RefusedException.of(PeopleRefusal.TOO_MANY_TRIES);
              }
            }

            @Override
            public void changePassword(String current, String next, String token) {
              steps.add("change " + current + " " + next);
              throw RefusedException.of(PeopleRefusal.WRONG_PASSWORD);
            }
          },
          new SessionAnswers() {
            @Override
            Response signIn(CredentialsBody credentials) {
              steps.add("sign in from " + caller.address());
              throw RefusedException.of(PeopleRefusal.WRONG_CREDENTIALS);
            }
          },
          Wired.with(new CarriedCall(), caller, new WebSession()),
          new Later() {
            @Override
            public <T> void answer(
                AsyncResponse response,
                CompletionStage<T> done,
                Function<T, Response> answer,
                Limit limit) {
              assertThat(limit.time()).isBetween(Duration.ofSeconds(51), Duration.ofSeconds(59));
              assertThat(limit.tooLate().get().refusal()).isEqualTo(PeopleRefusal.LOG_IN_BUSY);
              done.whenComplete((made, failure) -> steps.add(failure.getMessage()));
            }
          });

  private static AsyncResponse response() {
    return (AsyncResponse)
        Proxy.newProxyInstance(
            AsyncResponse.class.getClassLoader(),
            new Class<?>[] {AsyncResponse.class},
            (proxy, method, arguments) -> {
              throw new AssertionError("only later: " + method);
            });
  }

  private void signIn() {
    turns.signIn(new CredentialsBody("hocsinh01", "secret"), response());
  }

  private void assertRefused(PeopleRefusal refusal) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(this::signIn)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  @Test
  void nothingIsComparedBeforeItsTurn() {
    caller.callsFrom("192.0.2.7");
    signIn();
    assertThat(steps).containsExactly("room", "admit hocsinh01", "enter");
    caller.callsFrom("");
    turn.run();
    assertThat(steps).hasSize(5).contains("sign in from 192.0.2.7");
    assertThat(steps.get(4)).contains("wrong-credentials");
  }

  @Test
  void whereTooManyWaitTheDatabaseIsNotAsked() {
    full = true;
    assertRefused(PeopleRefusal.LOG_IN_BUSY);
    assertThat(steps).containsExactly("room");
  }

  @Test
  void whoIsSlowedDownTakesNoPlace() {
    throttled = true;
    assertRefused(PeopleRefusal.TOO_MANY_TRIES);
    assertThat(steps).containsExactly("room", "admit hocsinh01");
  }

  @Test
  void aChangeOfOnesPasswordWaitsTheSameTurn() {
    turns.change(new PasswordBody("old", "new"), response());
    assertThat(steps).containsExactly("room", "enter");
    turn.run();
    assertThat(steps).contains("change old new");
    assertThat(steps.get(3)).contains("wrong-password");
  }
}
