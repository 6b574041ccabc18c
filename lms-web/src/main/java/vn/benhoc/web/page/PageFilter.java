package vn.benhoc.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Serves the pages: a file if there is one, else the document whose script knows the address. The
 * interface, health and documents of the interface pass.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final List<String> NOT_OURS =
      List.of("/api/v1/", "/ws/", "/health", "/openapi", "/metrics");
  private static final Set<String> DOCUMENTS = Set.of("/index.html", "/exam.html");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Pattern HASHED = Pattern.compile("(/phong-thi)?/assets/.+");

  @Inject private transient Pages pages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    SecurityHeaders.on(response);
    if (NOT_OURS.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
    } else if (isFile(path)) {
      response.setHeader("Cache-Control", caching(path));
      chain.doFilter(request, response);
    } else if (isNoPage(path)) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else if (READING.contains(request.getMethod())) {
      send(pages.page(path, getServletContext()), response);
    } else {
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private boolean isFile(String path) throws MalformedURLException {
    boolean maybe = path.lastIndexOf('.') > path.lastIndexOf('/') && !DOCUMENTS.contains(path);
    return maybe
        && !path.startsWith("/WEB-INF")
        && !path.startsWith("/META-INF")
        && getServletContext().getResource(path) != null;
  }

  /** Where a page's script would not help: a script that asks for a file must not get a page. */
  private static boolean isNoPage(String path) {
    return path.startsWith("/api/")
        || path.startsWith("/WEB-INF")
        || path.startsWith("/META-INF")
        || HASHED.matcher(path).matches();
  }

  /** A hashed name never changes its content; any other file is asked for again. */
  private static String caching(String path) {
    return HASHED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static void send(Pages.Page page, HttpServletResponse response) throws IOException {
    byte[] body = page.html().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", page.policy());
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
