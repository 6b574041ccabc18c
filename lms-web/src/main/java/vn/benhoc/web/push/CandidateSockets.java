package vn.benhoc.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.benhoc.platform.push.News;

/** The sockets of candidates' pages on this node; mostly one each. */
@ApplicationScoped
public class CandidateSockets {

  /** What is told is small and seldom: whoever has not read three of it reads nothing. */
  private static final int MOST_WAITING = 4;

  private final Map<UUID, List<Outlet>> byCandidate = new ConcurrentHashMap<>();

  void add(UUID candidate, Session session) {
    Outlet outlet = new Outlet(session, MOST_WAITING);
    byCandidate.merge(
        candidate,
        List.of(outlet),
        (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
  }

  void remove(UUID candidate, Session session) {
    byCandidate.computeIfPresent(
        candidate,
        (any, before) -> {
          List<Outlet> left = before.stream().filter(one -> !one.isOf(session)).toList();
          return left.isEmpty() ? null : left;
        });
  }

  void answer(UUID candidate, Session session, String text) {
    byCandidate.getOrDefault(candidate, List.of()).stream()
        .filter(one -> one.isOf(session))
        .forEach(one -> one.send(text));
  }

  void tell(News news) {
    byCandidate.getOrDefault(news.subject(), List.of()).forEach(one -> one.send(news.text()));
  }
}
