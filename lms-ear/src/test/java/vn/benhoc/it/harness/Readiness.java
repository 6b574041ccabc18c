package vn.benhoc.it.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a server once whether it serves, and does not wait long for the answer. */
final class Readiness {

  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest question;

  Readiness(URI server) {
    question = HttpRequest.newBuilder(server.resolve("/health/ready")).timeout(PATIENCE).build();
  }

  /** Whether the application is there and says that it is ready. */
  boolean is() throws InterruptedException {
    try {
      var answer = client.send(question, BodyHandlers.ofString());
      return answer.statusCode() == OK && answer.body().contains("\"ben-hoc\"");
    } catch (IOException notYet) {
      return false;
    }
  }
}
