package vn.benhoc.web.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import vn.benhoc.exam.boundary.KnownAttempt;
import vn.benhoc.exam.boundary.KnownAttempts;
import vn.benhoc.exam.boundary.Visit;
import vn.benhoc.people.boundary.KnownCaller;
import vn.benhoc.people.boundary.KnownCallers;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.web.exam.Visits;
import vn.benhoc.web.http.Cookies;
import vn.benhoc.web.http.CsrfFilter;
import vn.benhoc.web.http.Origin;
import vn.benhoc.web.http.Problems;
import vn.benhoc.web.http.Proxies;
import vn.benhoc.web.http.ReaderLanguages;

/** Lets a call in if this node remembers who calls and whose attempt it is. */
@ApplicationScoped
public class WritingDoor {

  private static final int CORRELATION_BYTES = 9;

  @Inject private KnownCallers callers;
  @Inject private KnownAttempts attempts;
  @Inject private Proxies proxies;
  @Inject private Ids ids;

  private final LongAdder entered = new LongAdder();

  /** Who has come in. */
  record Entered(KnownAttempt attempt, Problems.Reader reader) {}

  /** Made when the application starts, so that the gauge is there before the first call. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    entered.reset();
  }

  /** How many calls took the short way since the start. */
  @Gauge(
      name = "exam_short_way_calls",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Calls of candidates that were answered the short way since the start")
  public long entered() {
    return entered.sum();
  }

  /** Whoever is not let in here has to go the way on which everything is looked up. */
  Optional<Entered> enter(WritingCall call, HttpServletRequest request) {
    return caller(request)
        .filter(caller -> Visits.namesHost(request))
        .filter(caller -> !call.changesSomething() || showsToken(caller, request))
        .flatMap(
            caller ->
                attempts
                    .recall(call.attempt(), caller, call.device(), () -> visit(request))
                    .filter(attempt -> call.changesSomething() || !attempt.isBoundToDevice())
                    .map(attempt -> entered(attempt, caller, request)));
  }

  /** Who calls, if this node remembers them. */
  Optional<KnownCaller> caller(HttpServletRequest request) {
    return Cookies.value(request, Cookies.SESSION).flatMap(callers::recall);
  }

  /** Counts a call that was let in otherwise, and names it. */
  String counted() {
    entered.increment();
    return ids.token(CORRELATION_BYTES);
  }

  private Entered entered(KnownAttempt attempt, KnownCaller caller, HttpServletRequest request) {
    entered.increment();
    return new Entered(attempt, reader(caller, request));
  }

  private static boolean showsToken(KnownCaller caller, HttpServletRequest request) {
    return CsrfFilter.isSame(caller.csrfToken(), request.getHeader(CsrfFilter.HEADER));
  }

  private Visit visit(HttpServletRequest request) {
    boolean proxied = proxies.areInFront();
    return Visits.of(request, Origin.isSecure(request, proxied), Origin.address(request, proxied));
  }

  /** Who names none has the server's own in their request. */
  private static List<Locale> accepted(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? List.of()
        : Collections.list(request.getLocales());
  }

  private Problems.Reader reader(KnownCaller caller, HttpServletRequest request) {
    return new Problems.Reader(
        caller.speaksFirstOf(
            ReaderLanguages.wanted(
                Cookies.value(request, Cookies.LANGUAGE),
                Optional.ofNullable(caller.language()),
                () -> accepted(request))),
        ids.token(CORRELATION_BYTES),
        request.getRequestURI());
  }
}
