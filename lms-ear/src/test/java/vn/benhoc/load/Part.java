package vn.benhoc.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a province's candidates that one process plays.
 *
 * @param address of the server, or of the proxy before it
 * @param crowd the name of the crowd they are of
 * @param sitting what they sit
 * @param first the number of the first
 * @param end the number behind the last
 * @param hearing how they hear the room
 * @param course how they go through the morning
 */
record Part(
    URI address, String crowd, String sitting, int first, int end, Hearing hearing, Course course) {

  /**
   * How they hear the room.
   *
   * @param sockets how many of them listen by a socket
   * @param othersAsk whether the others ask every ten seconds, as the page does that has none
   */
  record Hearing(int sockets, boolean othersAsk) {

    private Hearing of(int number, int parts) {
      return new Hearing(
          share(sockets, number + 1, parts) - share(sockets, number, parts), othersAsk);
    }
  }

  /**
   * How they go through the morning.
   *
   * @param arrivingMillis the time over which they come
   * @param startingMillis the time over which they press start
   * @param savesPerSecond of all of them together
   * @param handInMillis the time over which they hand in
   */
  record Course(
      long arrivingMillis, long startingMillis, double savesPerSecond, long handInMillis) {

    private Course of(double share) {
      return new Course(arrivingMillis, startingMillis, savesPerSecond * share, handInMillis);
    }
  }

  int candidates() {
    return end - first;
  }

  /** The same in so many parts of nearly one size. */
  List<Part> shared(int parts) {
    List<Part> shares = new ArrayList<>();
    for (int number = 0; number < parts; number++) {
      int from = first + share(candidates(), number, parts);
      int to = first + share(candidates(), number + 1, parts);
      Course slower = course.of((double) (to - from) / candidates());
      shares.add(new Part(address, crowd, sitting, from, to, hearing.of(number, parts), slower));
    }
    return shares;
  }

  private static int share(int all, int number, int parts) {
    return (int) ((long) all * number / parts);
  }

  List<Line.Ticket> tickets() {
    List<Line.Ticket> tickets = new ArrayList<>();
    for (int number = first; number < end; number++) {
      tickets.add(Crowd.ticket(crowd, number));
    }
    return tickets;
  }

  Profile profile() {
    return new Profile(
        "province",
        candidates(),
        Duration.ofMillis(course.startingMillis()),
        0,
        Duration.ZERO,
        Duration.ofMillis(course.handInMillis()));
  }

  String json() {
    try {
      return PaperText.JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a part that is no JSON", e);
    }
  }

  static Part read(String json) {
    try {
      return PaperText.JSON.readValue(json, Part.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a part: " + json, e);
    }
  }
}
