package vn.benhoc.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Answers a request when what it asked for is done: at once where that takes but a {@link Moment},
 * else on the thread that did it, and no thread of the server waits meanwhile. By then this
 * request's beans are gone, so what is needed of them is taken now.
 */
@ApplicationScoped
public class Later {

  /** Pages give a call up after fifteen seconds; the answer should come before. */
  public static final Duration LIMIT = Duration.ofSeconds(12);

  private static final Logger LOG = Logger.getLogger(Later.class.getName());
  private static final Map<String, String> SOON = Map.of("seconds", "2");

  private static final Limit USUAL = new Limit(LIMIT, Later::tooLate);

  /** How long an answer may take, and what is said after that. */
  public record Limit(Duration time, Supplier<RefusedException> tooLate) {}

  @Inject private Problems problems;
  @Inject private Caller caller;
  @Inject private Correlation correlation;
  @Inject private HttpServletRequest servlet;

  /** Answers with what comes of it, or with the problem. */
  public <T> void answer(AsyncResponse response, CompletionStage<T> done) {
    answer(response, done, body -> Response.ok(body).build());
  }

  /** The same where the body alone does not say it; an answer that can't be made is a problem. */
  public <T> void answer(
      AsyncResponse response, CompletionStage<T> done, Function<T, Response> answer) {
    answer(response, done, answer, USUAL);
  }

  /** The same where whoever asks waits for another time. */
  public <T> void answer(
      AsyncResponse response, CompletionStage<T> done, Function<T, Response> answer, Limit limit) {
    Problems.Reader reader =
        new Problems.Reader(caller.language(), correlation.id(), servlet.getRequestURI());
    if (!Moment.isEnoughFor(done)) {
      response.setTimeout(limit.time().toMillis(), TimeUnit.MILLISECONDS);
      response.setTimeoutHandler(
          late -> late.resume(problems.answer(limit.tooLate().get(), reader)));
    }
    done.thenApply(answer)
        .exceptionally(failure -> problems.answer(failure, reader))
        .thenAccept(response::resume)
        .whenComplete((sent, failure) -> endIn(response, failure));
  }

  /** Not even the problem could be said: the request must not wait for ever. */
  private static void endIn(AsyncResponse response, @Nullable Throwable failure) {
    if (failure != null) {
      LOG.log(Level.SEVERE, "request.not-answered", failure);
      response.resume(failure);
    }
  }

  /** It may still be done: whoever asks again hears what came of it. */
  public static RefusedException tooLate() {
    return RefusedException.of(PlatformRefusal.BUSY, SOON);
  }
}
