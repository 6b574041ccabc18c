package vn.benhoc.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.Session;
import java.time.Duration;
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

  /** An estimate of what a node with two processors opens beside those who save. */
  private static final int OPENED_A_SECOND = 200;

  private static final Duration LONGEST_BACK = Duration.ofMinutes(1);

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

  /** A page says that it is there; it hears over how long it should come back if all are lost. */
  void answerBeat(UUID candidate, Session session) {
    String text = "{\"backWithin\":" + backWithin(byCandidate.size()).toMillis() + "}";
    byCandidate.getOrDefault(candidate, List.of()).stream()
        .filter(one -> one.isOf(session))
        .forEach(one -> one.send(text));
  }

  /**
   * The time over which so many sockets should be opened again after a common loss: no more a
   * second than a node opens beside all else.
   */
  static Duration backWithin(int sockets) {
    Duration fair = Duration.ofMillis(sockets * 1_000L / OPENED_A_SECOND);
    return fair.compareTo(LONGEST_BACK) > 0 ? LONGEST_BACK : fair;
  }

  void tell(News news) {
    byCandidate.getOrDefault(news.subject(), List.of()).forEach(one -> one.send(news.text()));
  }
}
