package vn.benhoc.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Ends with 0 if the server that runs beside it with the same settings is ready, else with 1. A
 * server that has not deployed the application yet answers too; it does not name it.
 */
public final class Healthy {

  private static final Duration LIMIT = Duration.ofSeconds(4);

  /** What the readiness page says once the application is deployed. */
  private static final String DEPLOYED = "\"ben-hoc\"";

  private Healthy() {}

  public static void main(String[] arguments) throws InterruptedException {
    Settings settings = Settings.from(System.getProperties(), System.getenv());
    URI address = settings.pages().resolve("health/ready");
    HttpRequest request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      boolean ready = answer.statusCode() == 200 && answer.body().contains(DEPLOYED);
      System.exit(ready ? 0 : 1);
    } catch (IOException notReady) {
      System.exit(1);
    }
  }
}
