package vn.benhoc.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Ends with 0 if the server that runs beside it with the same settings is ready, else with 1. */
public final class Healthy {

  private static final Duration LIMIT = Duration.ofSeconds(4);

  private Healthy() {}

  public static void main(String[] arguments) throws InterruptedException {
    Settings settings = Settings.from(System.getProperties(), System.getenv());
    URI address = URI.create("http://127.0.0.1:" + settings.httpPort() + "/health/ready");
    HttpRequest request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
    try {
      int status = HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
      System.exit(status == 200 ? 0 : 1);
    } catch (IOException notReady) {
      System.exit(1);
    }
  }
}
