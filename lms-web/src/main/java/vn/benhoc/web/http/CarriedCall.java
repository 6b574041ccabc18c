package vn.benhoc.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import vn.benhoc.people.boundary.Caller;

/** Does a part of a request on another thread, as the one who asked. */
@ApplicationScoped
public class CarriedCall {

  @Inject private Caller caller;
  @Inject private WebSession web;

  /** What the request that is being served carries; taken on its own thread. */
  public Carried take() {
    return new Carried(
        caller.isAnonymous() ? Optional.empty() : Optional.of(caller.personId()),
        caller.language(),
        caller.address(),
        web.token(),
        web.csrfToken(),
        web.isSecure());
  }

  /** Does the work as that request; on a thread that serves none. */
  @ActivateRequestContext
  public <T> T as(Carried request, Supplier<T> work) {
    caller.callsFrom(request.address());
    caller.speaks(request.language());
    request.personId().ifPresent(caller::become);
    web.open(request.token(), request.csrfToken());
    web.isSecure(request.secure());
    return work.get();
  }
}
