package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * What a start and a save read in the database, in a sitting of many candidates and from a large
 * bank. Rows are counted, not time; the database counts them for all, also for what works in the
 * background, so that the same is done several times and the cheapest round says what it costs.
 */
@SystemTest
class CostOfManyIT {

  private static final int CLASS = 40;
  private static final int FEW = 2;
  private static final int MANY = 12;
  private static final int WHO = 10;
  private static final int ROUNDS = 5;
  private static final int LARGER = 3;

  /** Fewer than one for each who starts or saves. */
  private static final long LESS_THAN_ONE_EACH = WHO - 1;

  private static Hall hall;
  private static Wire wire;
  private static Connection database;
  private static ServerStatus status;

  @BeforeAll
  static void aCrowd(Installation at) throws Exception {
    String name = "nhieu-" + UUID.randomUUID().toString().substring(0, 8);
    hall = Hall.of(at, name, (FEW + MANY) * CLASS);
    wire = new Wire(at.address());
    database = at.connection();
    status = new ServerStatus(database);
    together(sitting(0, FEW + MANY), VirtualCandidate::begin); // now the server knows them all
  }

  @AfterAll
  static void close() throws SQLException {
    wire.close();
    database.close();
  }

  private interface Deed {
    void of(VirtualCandidate candidate, Runnable then);
  }

  /** A sitting of the classes from one to before another. */
  private static List<VirtualCandidate> sitting(int first, int end) {
    List<Line.Ticket> tickets = hall.tickets().subList(first * CLASS, end * CLASS);
    Profile profile = Profile.flatOut(tickets.size());
    return new Morning(profile, wire, hall.open(first, end), tickets).candidates();
  }

  private static void together(List<VirtualCandidate> some, Deed deed) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(some.size());
    wire.loop().execute(() -> some.forEach(one -> deed.of(one, done::countDown)));
    Morning.await(done, 1, TimeUnit.MINUTES, "do that");
  }

  /** What the cheapest of some rounds reads, in each of which so many do it one by one. */
  private static long leastRead(List<VirtualCandidate> all, Deed deed) throws Exception {
    long least = Long.MAX_VALUE;
    for (int first = 0; first < all.size(); first += WHO) {
      long before = status.reads();
      for (VirtualCandidate one : all.subList(first, first + WHO)) {
        together(List.of(one), deed);
      }
      least = Math.min(least, status.reads() - before);
    }
    return least;
  }

  /** All but the last begin, then these one by one. */
  private static long startReads(List<VirtualCandidate> all) throws Exception {
    int last = all.size() - ROUNDS * WHO;
    together(all.subList(0, last), VirtualCandidate::begin);
    return leastRead(all.subList(last, all.size()), VirtualCandidate::begin);
  }

  private static long saveReads(List<VirtualCandidate> all) throws Exception {
    return leastRead(all.subList(0, ROUNDS * WHO), VirtualCandidate::answer);
  }

  @Test
  void aStartAndASaveReadTheSameAmongFewAndAmongMany() throws Exception {
    List<VirtualCandidate> many = sitting(FEW, FEW + MANY);
    List<VirtualCandidate> few = sitting(0, FEW);
    long startAmongMany = startReads(many);
    long startAmongFew = startReads(few);
    print("start", startAmongFew, startAmongMany);
    long saveAmongMany = saveReads(many);
    long saveAmongFew = saveReads(few);
    print("save", saveAmongFew, saveAmongMany);
    assertThat(saveAmongFew).isPositive();
    assertThat(saveAmongMany - saveAmongFew).isLessThanOrEqualTo(LESS_THAN_ONE_EACH);
    assertThat(startAmongFew).isPositive();
    assertThat(startAmongMany - startAmongFew).isLessThanOrEqualTo(LESS_THAN_ONE_EACH);
  }

  @Test
  void aStartAndASaveReadTheSameWhateverTheBankHolds() throws Exception {
    SharedBank bank = new SharedBank(database);
    int items = bank.count();
    List<VirtualCandidate> before = sitting(0, FEW);
    long startFromSmall = startReads(before);
    long saveFromSmall = saveReads(before);
    try {
      remember();
      bank.fillTo(LARGER * items);
      assertThat(bank.count()).isEqualTo(LARGER * items);
      List<VirtualCandidate> after = sitting(0, FEW);
      long startFromLarge = startReads(after);
      long saveFromLarge = saveReads(after);
      print("start.bank", startFromSmall, startFromLarge);
      print("save.bank", saveFromSmall, saveFromLarge);
      assertThat(startFromLarge - startFromSmall).isLessThanOrEqualTo(LESS_THAN_ONE_EACH);
      assertThat(saveFromLarge - saveFromSmall).isLessThanOrEqualTo(LESS_THAN_ONE_EACH);
    } finally {
      forgetCopies();
    }
    assertThat(bank.count()).isEqualTo(items);
  }

  private static void print(String what, long few, long many) {
    Figures.print("rows." + what + ".few", (double) few / WHO, "rows");
    Figures.print("rows." + what + ".many", (double) many / WHO, "rows");
  }

  private static void remember() throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("create temporary table own_item (id uuid primary key)");
      statement.execute("insert into own_item select id from bank_item");
    }
  }

  /** The bank is as it was, for other tests. */
  private static void forgetCopies() throws SQLException {
    String copies = "(select id from bank_item where id not in (select id from own_item))";
    try (Statement statement = database.createStatement()) {
      statement.execute("set foreign_key_checks = 0");
      statement.execute("create temporary table copied_item (id uuid primary key)");
      statement.execute("insert into copied_item " + copies);
      statement.execute(
          "delete a from bank_item_answer a join bank_item_version v on v.id = a.version_id"
              + " join copied_item c on c.id = v.item_id");
      statement.execute("delete v from bank_item_version v join copied_item c on c.id = v.item_id");
      statement.execute("delete i from bank_item i join copied_item c on c.id = i.id");
      statement.execute("set foreign_key_checks = 1");
    }
  }
}
