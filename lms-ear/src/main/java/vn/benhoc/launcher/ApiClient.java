package vn.benhoc.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Calls the interface of a running server as an account; a refusal is a {@link StartProblem}. */
final class ApiClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final URI root;
  private final HttpClient client;
  private String csrfToken = "";

  ApiClient(String server) {
    root = URI.create(server.endsWith("/") ? server : server + "/").resolve("api/v1/");
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .cookieHandler(new CookieManager())
            .build();
  }

  void signIn(String username, String password) throws IOException, InterruptedException {
    csrfToken = call("GET", "session").path("csrfToken").asText();
    String credentials =
        JSON.createObjectNode().put("username", username).put("password", password).toString();
    JsonNode session =
        exchange("POST", "session", BodyPublishers.ofString(credentials), "application/json");
    csrfToken = session.path("csrfToken").asText();
  }

  JsonNode call(String method, String path) throws IOException, InterruptedException {
    return exchange(method, path, BodyPublishers.noBody(), "application/json");
  }

  JsonNode send(String method, String path, Path lines) throws IOException, InterruptedException {
    return exchange(method, path, BodyPublishers.ofFile(lines), "application/x-ndjson");
  }

  private JsonNode exchange(String method, String path, BodyPublisher body, String type)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(root.resolve(path))
            .timeout(LIMIT)
            .method(method, body)
            .header("Content-Type", type)
            .header("Accept-Language", Locale.getDefault().toLanguageTag())
            .header("X-CSRF-Token", csrfToken)
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 400) {
      throw new StartProblem(reason(response));
    }
    return response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
  }

  private static String reason(HttpResponse<String> response) throws IOException {
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.contains("json")) {
      return "The server answered " + response.statusCode() + ".";
    }
    JsonNode problem = JSON.readTree(response.body());
    return problem.path("title").asText() + ": " + problem.path("detail").asText();
  }
}
