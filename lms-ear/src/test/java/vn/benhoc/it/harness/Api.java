package vn.benhoc.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Calls the interface as a browser would: with its cookies and the session's token. */
public final class Api {

  public static final ObjectMapper JSON = new ObjectMapper();

  private static final String ROOT = "api/v1/";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final URI base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private String csrfToken = "";

  Api(URI base) {
    this.base = base;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .cookieHandler(cookies)
            .build();
  }

  /** Signs in; the account's session is used from here on. */
  public JsonNode signIn(String username, String password) {
    JsonNode session = trySignIn(username, password).expect(200).json();
    csrfToken = session.path("csrfToken").asText();
    return session;
  }

  /** Tries to sign in, whatever is answered. */
  public Answer trySignIn(String username, String password) {
    csrfToken = get("session").expect(200).json().path("csrfToken").asText();
    ObjectNode credentials =
        JSON.createObjectNode().put("username", username).put("password", password);
    return post("session", credentials);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody(), Map.of());
  }

  public Answer post(String path, JsonNode body) {
    return send("POST", path, json(body), JSON_TYPE);
  }

  public Answer put(String path, JsonNode body) {
    return send("PUT", path, json(body), JSON_TYPE);
  }

  public Answer post(String path) {
    return send("POST", path, BodyPublishers.noBody(), Map.of());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody(), Map.of());
  }

  /** Any request; the path is relative to the interface, or absolute with a leading slash. */
  public Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(60)).method(method, body);
    if (!SAFE.contains(method) && !csrfToken.isEmpty()) {
      request.setHeader("X-CSRF-Token", csrfToken);
    }
    headers.forEach(request::setHeader);
    var response = answer(request.build(), BodyHandlers.ofString());
    return new Answer(
        method + " " + path, response.statusCode(), response.headers(), response.body());
  }

  /** A file that is no text. */
  public HttpResponse<byte[]> download(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(60));
    return answer(request.build(), BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body) {
    String what = request.method() + " " + request.uri();
    try {
      return client.send(request, body);
    } catch (IOException failure) {
      throw new UncheckedIOException(what + ": " + failure.getMessage(), failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(what + " was interrupted", stopped);
    }
  }

  /** Opens a socket as a page of this site would. */
  public Listening listen(String path) {
    return Listening.open(client, address(path), base);
  }

  /**
   * The status with which a socket is refused, 101 if it is not; without an origin, from our own.
   */
  public int socketRefusal(String path, String origin) {
    String from = origin.isEmpty() ? base.getScheme() + "://" + base.getAuthority() : origin;
    return Listening.refusal(client, address(path), from);
  }

  /** The value of a cookie, or an empty text. */
  public String cookie(String name) {
    return cookies.getCookieStore().get(base).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(cookie -> cookie.getValue())
        .findFirst()
        .orElse("");
  }

  private URI address(String path) {
    return path.startsWith("/") ? base.resolve(path) : base.resolve(ROOT + path);
  }

  private static BodyPublisher json(JsonNode body) {
    return BodyPublishers.ofString(body.toString());
  }

  private static final Map<String, String> JSON_TYPE = Map.of("Content-Type", "application/json");
}
