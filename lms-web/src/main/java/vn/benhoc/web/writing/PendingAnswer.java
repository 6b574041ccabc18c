package vn.benhoc.web.writing;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.benhoc.web.http.Later;
import vn.benhoc.web.http.Problems;

/** A request that waits for what it asked for; no thread of the server waits with it. One use. */
final class PendingAnswer implements AsyncListener {

  private static final Logger LOG = Logger.getLogger(PendingAnswer.class.getName());

  private final AsyncContext context;
  private final Wire wire;
  private final Problems problems;
  private final Problems.Reader reader;
  private final AtomicBoolean answered = new AtomicBoolean();

  PendingAnswer(AsyncContext context, Wire wire, Problems problems, Problems.Reader reader) {
    this.context = context;
    this.wire = wire;
    this.problems = problems;
    this.reader = reader;
  }

  /** Answers with what comes of it, with the problem, or after a while that it takes too long. */
  void await(CompletionStage<?> done) {
    context.setTimeout(Later.LIMIT.toMillis());
    context.addListener(this);
    done.whenComplete(this::answer);
  }

  private void answer(@Nullable Object body, @Nullable Throwable failure) {
    if (answered.compareAndSet(false, true)) {
      write(
          failure == null && body != null
              ? () -> wire.json(body)
              : () -> wire.problem(problems.problem(reason(failure), reader)));
    }
  }

  private static Throwable reason(@Nullable Throwable failure) {
    return failure == null ? new IllegalStateException("done with nothing to say") : failure;
  }

  /** How an answer is written. */
  private interface Writing {
    void run() throws IOException;
  }

  /** Who has gone asks again elsewhere, and hears what came of it. */
  private void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException gone) {
      LOG.log(Level.FINE, "request.gone correlation=" + reader.correlation(), gone);
    } finally {
      context.complete();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    answer(null, Later.tooLate());
  }

  /** The connection broke: there is nobody to answer. */
  @Override
  public void onError(AsyncEvent event) {
    LOG.log(Level.FINE, "request.gone correlation=" + reader.correlation(), event.getThrowable());
    if (answered.compareAndSet(false, true)) {
      context.complete();
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    answered.set(true);
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    context.addListener(this);
  }
}
