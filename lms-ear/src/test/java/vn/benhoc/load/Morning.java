package vn.benhoc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An exam morning: all candidates of a sitting, from the first start to the last look. */
final class Morning implements AutoCloseable {

  private final Profile profile;
  private final Wire wire;
  private final String sitting;
  private final Tally tally = new Tally();
  private final ReceiptBook receipts = new ReceiptBook();
  private final Map<String, PaperText> papers = new HashMap<>();
  private final List<VirtualCandidate> candidates = new ArrayList<>();

  Morning(Profile profile, Wire wire, String sitting, List<Line.Ticket> tickets) {
    this.profile = profile;
    this.wire = wire;
    this.sitting = sitting;
    for (Line.Ticket ticket : tickets.subList(0, profile.candidates())) {
      candidates.add(new VirtualCandidate(this, sitting, ticket));
    }
  }

  /**
   * Lets everybody open the page and listen to the room by a socket.
   *
   * @throws IllegalStateException if the pages are not all open within that time
   */
  void open(long most, TimeUnit unit) throws InterruptedException {
    CountDownLatch there = new CountDownLatch(candidates.size());
    spread(
        TimeUnit.SECONDS.toNanos(1),
        candidate ->
            candidate.arrive(
                () -> {
                  candidate.room().listen();
                  there.countDown();
                }));
    await(there, most, unit, "open the page");
  }

  /**
   * Lets everybody write, each at their own pace, from start to hand-in.
   *
   * @throws IllegalStateException if they have not all handed in within that time
   */
  void write(long most, TimeUnit unit) throws InterruptedException {
    CountDownLatch handedIn = new CountDownLatch(candidates.size());
    spread(
        profile.startsWithin().toNanos(),
        candidate -> candidate.begin(() -> goOn(candidate, handedIn)));
    await(handedIn, most, unit, "hand in");
  }

  private void goOn(VirtualCandidate candidate, CountDownLatch handedIn) {
    if (candidate.saved() < profile.saves()) {
      candidate.later(
          candidate.pause(profile.thinking().toMillis()),
          () -> candidate.answer(() -> goOn(candidate, handedIn)));
    } else {
      candidate.later(
          candidate.pause(profile.handInWithin().toMillis() / 2),
          () -> candidate.handIn(handedIn::countDown));
    }
  }

  /** Lets everybody look at their result. */
  void review(long most, TimeUnit unit) throws InterruptedException {
    CountDownLatch reviewed = new CountDownLatch(candidates.size());
    spread(0, candidate -> candidate.review(reviewed::countDown));
    await(reviewed, most, unit, "see their result");
  }

  /** Something a candidate begins to do. */
  interface Deed {
    void of(VirtualCandidate candidate);
  }

  /** Lets everybody do it, one after the other over that time. */
  void spread(long nanos, Deed deed) {
    long step = nanos / candidates.size();
    wire.loop()
        .execute(
            () -> {
              for (int number = 0; number < candidates.size(); number++) {
                VirtualCandidate candidate = candidates.get(number);
                wire.loop().schedule(() -> deed.of(candidate), number * step, TimeUnit.NANOSECONDS);
              }
            });
  }

  static void await(CountDownLatch all, long most, TimeUnit unit, String what)
      throws InterruptedException {
    if (!all.await(most, unit)) {
      throw new IllegalStateException(all.getCount() + " candidates did not " + what + " in time");
    }
  }

  /** The paper in an answer; each different one is read once. */
  PaperText paper(Reply reply) {
    return papers.computeIfAbsent(reply.tag(), tag -> PaperText.of(reply.text()));
  }

  String sitting() {
    return sitting;
  }

  List<VirtualCandidate> candidates() {
    return candidates;
  }

  Profile profile() {
    return profile;
  }

  Wire wire() {
    return wire;
  }

  Tally tally() {
    return tally;
  }

  ReceiptBook receipts() {
    return receipts;
  }

  @Override
  public void close() {
    wire.close();
  }
}
