package vn.benhoc.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.benhoc.platform.id.Ids;

/** The two documents, each time with a fresh nonce for the styles they make while running. */
@ApplicationScoped
public class Pages {

  private static final String PLACE = "{{nonce}}";
  private static final int NONCE_BYTES = 18;
  private static final String EXAM_ROOM = "/phong-thi";

  private Ids ids;
  private final Map<String, String> documents = new ConcurrentHashMap<>();

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected Pages() {}

  @Inject
  public Pages(Ids ids) {
    this.ids = ids;
  }

  /** The document for an address: the exam room has its own. */
  static String documentOf(String path) {
    boolean exam = path.equals(EXAM_ROOM) || path.startsWith(EXAM_ROOM + "/");
    return exam ? "/exam.html" : "/index.html";
  }

  Page page(String path, ServletContext files) {
    String document = documents.computeIfAbsent(documentOf(path), name -> read(name, files));
    String nonce = ids.token(NONCE_BYTES);
    return new Page(document.replace(PLACE, nonce), policy(nonce));
  }

  /** Scripts are files of ours; styles that a library makes while running need the nonce. */
  private static String policy(String nonce) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'nonce-" + nonce + "'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");
  }

  private static String read(String name, ServletContext files) {
    try (InputStream in = files.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the page " + name + " was not built");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document and the policy it is sent with. */
  record Page(String html, String policy) {}
}
