package vn.benhoc.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.TimeoutHandler;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.web.Wired;

/** Whatever comes of a request, it is answered once. No answer here has a content. */
class LaterTest {

  private static final @Nullable Response NO_CONTENT = null;

  private final List<Object> resumed = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Long> timeouts = new ArrayList<>();
  private TimeoutHandler timeoutHandler =
      response -> {
        throw new AssertionError("no handler");
      };
  private boolean problemFails;
  private final Later later =
      Wired.with(
          new Later(),
          saying(),
          new Caller() {},
          new Correlation() {
            @Override
            public String id() {
              return "c-1";
            }
          },
          proxy(HttpServletRequest.class));

  private Problems saying() {
    return new Problems() {
      @Override
      public Response answer(Throwable thrown, Reader reader) {
        if (problemFails) {
          throw new IllegalStateException("no problem either");
        }
        problems.add(thrown.getMessage());
        return NO_CONTENT;
      }
    };
  }

  private <T> T proxy(Class<T> type) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "resume" -> resumed.add(arguments[0] == null ? "content" : arguments[0]);
                case "setTimeout" -> timeouts.add((Long) arguments[0]);
                case "setTimeoutHandler" -> timeoutHandler = (TimeoutHandler) arguments[0];
                default -> {}
              }
              return method.getReturnType() == boolean.class ? true : null;
            });
    return type.cast(made);
  }

  private AsyncResponse response() {
    return proxy(AsyncResponse.class);
  }

  @Test
  void anAnswerThatCanNotBeMadeIsAProblem() {
    later.answer(
        response(),
        CompletableFuture.completedFuture("body"),
        body -> {
          throw new IllegalStateException("can't be made of " + body);
        });
    assertThat(problems).singleElement().asString().contains("can't be made of body");
    assertThat(resumed).containsExactly("content");
  }

  @Test
  void theSameHoldsWhereItIsAnsweredLater() {
    CompletableFuture<String> done = new CompletableFuture<>();
    later.answer(
        response(),
        done,
        body -> {
          throw new IllegalStateException("can't be made of " + body);
        });
    assertThat(resumed).isEmpty();
    done.complete("body");
    assertThat(problems).hasSize(1);
    assertThat(resumed).containsExactly("content");
  }

  @Test
  void evenWhenTheProblemCanNotBeSaidTheRequestEnds() {
    problemFails = true;
    later.answer(
        response(),
        CompletableFuture.failedFuture(new IllegalStateException("first")),
        body -> NO_CONTENT);
    assertThat(resumed).singleElement().isInstanceOf(Throwable.class);
  }

  @Test
  void whatIsDoneIsAnsweredOnce() {
    later.answer(response(), CompletableFuture.completedFuture("body"), body -> NO_CONTENT);
    assertThat(problems).isEmpty();
    assertThat(resumed).containsExactly("content");
  }

  @Test
  void whatTakesTooLongIsSaidInItsOwnWords() {
    later.answer(
        response(),
        new CompletableFuture<>(),
        body -> NO_CONTENT,
        new Later.Limit(
            Duration.ofSeconds(58), () -> RefusedException.of(PeopleRefusal.LOG_IN_BUSY)));
    assertThat(timeouts).containsExactly(58_000L);
    assertThat(problems).isEmpty();
    timeoutHandler.handleTimeout(response());
    assertThat(problems).singleElement().asString().contains("log-in-busy");
    assertThat(resumed).containsExactly("content");
  }
}
