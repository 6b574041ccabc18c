package vn.benhoc.web.writing;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import vn.benhoc.exam.boundary.KnownAttempt;
import vn.benhoc.exam.boundary.KnownAttempts;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.paper.boundary.PackedForm;
import vn.benhoc.web.http.Gzip;
import vn.benhoc.web.http.JsonBodyReader;
import vn.benhoc.web.http.Moment;
import vn.benhoc.web.http.Problems;

/** Answers the calls that may take the short way; lets all others pass. */
@WebFilter(urlPatterns = "/api/v1/attempts/*", asyncSupported = true)
public class WritingFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient WritingDoor door;
  @Inject private transient KnownAttempts attempts;
  @Inject private transient Problems problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<WritingCall> call = WritingCall.of(request);
    Optional<WritingDoor.Entered> entered = call.flatMap(one -> door.enter(one, request));
    if (entered.isPresent()) {
      answer(call.orElseThrow(), entered.orElseThrow(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void answer(
      WritingCall call,
      WritingDoor.Entered entered,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Wire wire = new Wire(response, entered.reader().correlation());
    try {
      if (call.kind() == WritingCall.Kind.PAPER) {
        sendPaper(entered.attempt(), wire);
      } else {
        CompletionStage<?> done = begin(call, entered.attempt(), request);
        if (Moment.isEnoughFor(done)) {
          wire.json(Objects.requireNonNull(done.toCompletableFuture().join()));
        } else {
          new PendingAnswer(request.startAsync(), wire, problems, entered.reader()).await(done);
        }
      }
    } catch (RuntimeException failure) { // a refusal, or what is logged and said as unexpected
      if (response.isCommitted()) {
        throw failure;
      }
      wire.problem(problems.problem(failure, entered.reader()));
    }
  }

  private CompletionStage<?> begin(
      WritingCall call, KnownAttempt attempt, HttpServletRequest request) throws IOException {
    return call.kind() == WritingCall.Kind.HAND_IN
        ? attempts.handIn(attempt)
        : attempts.save(attempt, batch(request));
  }

  private static ResponseBatch batch(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(request.getContentLength());
    return (ResponseBatch) JsonBodyReader.read(new ByteArrayInputStream(body), ResponseBatch.class);
  }

  private void sendPaper(KnownAttempt attempt, Wire wire) throws IOException {
    PackedForm form = attempts.paper(attempt);
    wire.document(form, Gzip.tag(form.etag()));
  }
}
