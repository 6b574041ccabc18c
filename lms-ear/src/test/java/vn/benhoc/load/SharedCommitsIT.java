package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.HeldLog;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Metrics;
import vn.benhoc.it.harness.RedLight;
import vn.benhoc.it.harness.SystemTest;

/**
 * Who saves alone has a commit of their own; two hundred who save while the database can't write
 * share few, and each commit is on disk before its receipts. The exam day says meanwhile that
 * answers wait, and afterwards that saving is slow.
 */
@SystemTest
class SharedCommitsIT {

  private static final int CANDIDATES = 200;
  private static final int CLASS = 40;
  private static final int ALONE = 20;
  private static final int LIMIT_SECONDS = 12;

  private Morning morning;

  @Test
  void whoSavesTogetherSharesCommits(Installation at) throws Exception {
    String name = "ghi-chung-" + UUID.randomUUID().toString().substring(0, 8);
    Hall hall = Hall.of(at, name, CANDIDATES);
    String sitting = hall.open(CANDIDATES / CLASS);
    try (Wire wire = new Wire(at.address());
        Connection database = at.connection()) {
      ServerStatus status = new ServerStatus(database);
      assertThat(status.setting("innodb_flush_log_at_trx_commit")).isEqualTo("1");
      morning = new Morning(Profile.flatOut(CANDIDATES), wire, sitting, hall.tickets());
      await(begin());
      assertThat(commitsOfWhoSavesAlone(status)).isGreaterThanOrEqualTo(ALONE);
      long shared = commitsOfThoseWhoSaveTogether(at, status);
      Figures.print("commits of two hundred saves", shared, "commits");
      assertThat(shared).isPositive().isLessThan(CANDIDATES);
      assertThat(morning.tally().errorCount()).isZero();
      assertThat(morning.tally().receipts()).isEqualTo(ALONE + CANDIDATES);
      assertThat(hall.balance(sitting, morning.receipts())).isEqualTo(ReceiptBook.Balance.EVEN);
      assertThat(hall.crooked(sitting)).isZero();
    }
  }

  private CountDownLatch begin() {
    return together(morning.candidates(), VirtualCandidate::begin);
  }

  private long commitsOfWhoSavesAlone(ServerStatus status) throws Exception {
    long before = status.commits();
    for (VirtualCandidate one : morning.candidates().subList(0, ALONE)) {
      await(together(List.of(one), VirtualCandidate::answer));
    }
    return status.commits() - before;
  }

  private long commitsOfThoseWhoSaveTogether(Installation at, ServerStatus status)
      throws Exception {
    RedLight light = new RedLight(at.as("khaothi"));
    try (HeldLog log = HeldLog.of(at)) {
      long before = status.commits();
      CountDownLatch saved = together(morning.candidates(), VirtualCandidate::answer);
      awaitWaiting(at);
      assertThat(light.awaitReason("waiting")).as("milliseconds").isGreaterThan(2_000);
      log.release();
      await(saved);
      long commits = status.commits() - before;
      assertThat(light.reasons().get("slow")).as("milliseconds").isGreaterThan(1_000);
      return commits;
    }
  }

  /** All of them have arrived, and nobody has an answer. */
  private static void awaitWaiting(Installation at) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    double waiting = 0;
    while (waiting < CANDIDATES) {
      assertThat(System.nanoTime()).as("%.0f wait", waiting).isLessThan(end);
      Thread.sleep(50);
      waiting = Metrics.of(at).value("exam_waiting");
    }
  }

  private interface Deed {
    void of(VirtualCandidate candidate, Runnable then);
  }

  private CountDownLatch together(List<VirtualCandidate> some, Deed deed) {
    CountDownLatch done = new CountDownLatch(some.size());
    morning.wire().loop().execute(() -> some.forEach(one -> deed.of(one, done::countDown)));
    return done;
  }

  private static void await(CountDownLatch done) throws InterruptedException {
    Morning.await(done, 1, TimeUnit.MINUTES, "do that");
  }
}
