package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Installation.Victim;
import vn.benhoc.it.harness.SystemTest;

/**
 * Three hundred candidates over real connections, on a morning on which server and database are
 * killed five times, once in the recovery from the last, and browsers in between.
 */
@SystemTest
class ExamMorningIT {

  private static final int CANDIDATES = 300;
  private static final double SAVES_PER_SECOND = 60;
  private static final int SOME = 120;
  private static final int BROWSERS_ONE_IN = 5;
  private static final long MOST_SECONDS = 120;
  private static final long SEED = 300;

  @Test
  void nothingIsLostOrCountedTwiceHoweverOftenTheMachineFails(Installation installation)
      throws Exception {
    try (RoughMorning morning =
        RoughMorning.begin(installation, "sang-thi", CANDIDATES, SAVES_PER_SECOND)) {
      Kills kills = new Kills(installation, new Random(SEED));
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
      installation.killDatabaseAndRestart();
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
      assertThat(morning.killBrowsers(BROWSERS_ONE_IN)).isPositive();
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
      installation.killAndRestart();
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
      assertThat(kills.kill(Victim.DATABASE, Victim.DATABASE)).isTrue();
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
      morning.handIn(3, TimeUnit.SECONDS, installation::killAndRestart);
      assertThat(morning.marks()).isEqualTo(CANDIDATES);
      assertThat(morning.balance()).isEqualTo(ReceiptBook.Balance.EVEN);
      assertThat(morning.times().crooked(List.of(), 0, Set.of())).isZero();
      assertThat(morning.markedOtherwise()).isZero();
      morning.checkMarks();
      assertThat(morning.tally().markedOtherwise()).isZero();
      assertThat(morning.tally().wrongCounts()).isZero();
      assertThat(morning.tally().shownOtherwise()).isZero();
      Figures.print("receipts held through five kills", morning.receipts(), "receipts");
    }
  }
}
