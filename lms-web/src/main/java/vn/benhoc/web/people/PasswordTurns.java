package vn.benhoc.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.benhoc.people.boundary.PasswordQueue;
import vn.benhoc.people.boundary.Sessions;
import vn.benhoc.web.http.Carried;
import vn.benhoc.web.http.CarriedCall;
import vn.benhoc.web.http.Later;

/** Answers calls that compare passwords when they have had their turn in the queue. */
@ApplicationScoped
public class PasswordTurns {

  private static final Later.Limit LIMIT =
      new Later.Limit(PasswordQueue.LIMIT, PasswordQueue::busy);

  @Inject private PasswordQueue queue;
  @Inject private Sessions sessions;
  @Inject private SessionAnswers answers;
  @Inject private CarriedCall carried;
  @Inject private Later later;

  /** Whoever can't be let in is refused before anything is asked of the database. */
  void signIn(CredentialsBody credentials, AsyncResponse response) {
    queue.demandRoom();
    sessions.admit(credentials.username());
    enter(response, () -> answers.signIn(credentials));
  }

  void change(PasswordBody passwords, AsyncResponse response) {
    queue.demandRoom();
    Carried request = carried.take();
    enter(
        response,
        () -> {
          sessions.changePassword(passwords.current(), passwords.next(), request.token());
          return Response.noContent().build();
        });
  }

  private void enter(AsyncResponse response, Supplier<Response> work) {
    Carried request = carried.take();
    later.answer(
        response, queue.enter(() -> carried.as(request, work)), Function.identity(), LIMIT);
  }
}
