package vn.benhoc.web.writing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.benhoc.exam.boundary.CandidateLine;
import vn.benhoc.exam.boundary.Told;

/** Answers pages without a socket what the room tells, where this node remembers it. */
@WebFilter(urlPatterns = "/api/v1/my/sittings/*", asyncSupported = true)
public class ToldFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/api/v1/my/sittings/(" + WritingCall.ID + ")/told");

  @Inject private transient WritingDoor door;

  /** Not injected by CDI, which looks the bean up at every call. */
  @EJB private transient CandidateLine line;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Told> told =
        sitting(request)
            .flatMap(sitting -> door.caller(request).flatMap(who -> line.recall(sitting, who)));
    if (told.isPresent()) {
      new Wire(response, door.counted()).json(told.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The sitting that is asked about; empty for any other call. */
  static Optional<UUID> sitting(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod()) || !WritingCall.takesJson(request.getHeader("Accept"))) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(WritingCall.path(request));
    return address.matches() ? Optional.of(UUID.fromString(address.group(1))) : Optional.empty();
  }
}
