package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.benhoc.load.ReceiptBook.Balance;

/**
 * The comparison that decides whether a rough morning lost anything, against logs that are wrong.
 */
@Tag("system")
class ReceiptBookIT {

  private static final UUID ATTEMPT = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final Batch FIRST = choice(1, "1.1", "a");
  private static final Batch SECOND = choice(2, "1.2", "b");
  private static final Batch CHANGED = choice(3, "1.1", "c");

  private final ReceiptBook book = new ReceiptBook();

  @BeforeEach
  void threeReceipts() {
    book.promise(ATTEMPT, FIRST);
    book.promise(ATTEMPT, SECOND);
    book.promise(ATTEMPT, CHANGED);
  }

  private static Batch choice(int sequence, String slot, String option) {
    return new Batch(sequence, slot, "{\"kind\":\"choice\",\"option\":\"%s\"}".formatted(option));
  }

  private Balance against(Batch... log) {
    return book.against(new Kept(Map.of(ATTEMPT, List.of(log)), Map.of(), 0, 0));
  }

  private int shownOtherwise(String responses) throws Exception {
    JsonNode shown = PaperText.JSON.readTree(responses);
    return book.shownOtherwise(ATTEMPT, shown);
  }

  @Test
  void aLogThatSaysTheSameIsEven() {
    assertThat(against(FIRST, SECOND, CHANGED)).isEqualTo(Balance.EVEN);
  }

  @Test
  void howAResponseIsWrittenDoesNotMatter() {
    Batch written = new Batch(2, "1.2", "{ \"option\": \"b\", \"kind\": \"choice\" }");
    assertThat(against(FIRST, written, CHANGED)).isEqualTo(Balance.EVEN);
  }

  @Test
  void whatIsNotInTheLogIsLost() {
    assertThat(against(FIRST, CHANGED)).isEqualTo(new Balance(1, 0, 0));
    assertThat(against()).isEqualTo(new Balance(3, 0, 0));
  }

  @Test
  void theNewestAnswerToAnItemIsLostThoughAnOlderOneIsThere() {
    assertThat(against(FIRST, SECOND)).isEqualTo(new Balance(1, 0, 0));
  }

  @Test
  void anAnswerIsLostThoughANewerOneToItsItemIsThere() {
    assertThat(against(SECOND, CHANGED)).isEqualTo(new Balance(1, 0, 0));
  }

  @Test
  void whatWasSentBehindANewerAnswerToItsItemIsNotInTheLog() {
    Batch newer = choice(5, "1.2", "d");
    Batch overtaken = choice(4, "1.2", "a");
    book.promise(ATTEMPT, newer);
    book.promise(ATTEMPT, overtaken);
    book.promise(ATTEMPT, overtaken);
    assertThat(book.count()).isEqualTo(5);
    assertThat(book.overtaken()).isEqualTo(1);
    assertThat(book.repeated()).isEqualTo(1);
    assertThat(against(FIRST, SECOND, CHANGED, newer)).isEqualTo(Balance.EVEN);
    assertThat(against(FIRST, SECOND, CHANGED, newer, overtaken)).isEqualTo(new Balance(0, 0, 1));
    assertThat(against(FIRST, SECOND, CHANGED, overtaken, newer)).isEqualTo(new Balance(0, 0, 1));
    assertThat(against(FIRST, SECOND, CHANGED, overtaken)).isEqualTo(new Balance(1, 0, 1));
  }

  @Test
  void whatWasSentBehindANewerAnswerToAnotherItemIsInTheLogInThatOrder() {
    Batch newer = choice(5, "1.3", "d");
    Batch older = choice(4, "1.4", "a");
    book.promise(ATTEMPT, newer);
    book.promise(ATTEMPT, older);
    assertThat(against(FIRST, SECOND, CHANGED, newer, older)).isEqualTo(Balance.EVEN);
    assertThat(against(FIRST, SECOND, CHANGED, newer)).isEqualTo(new Balance(1, 0, 0));
  }

  @Test
  void anotherOrderThanThatOfTheReceiptsIsFound() {
    assertThat(against(SECOND, FIRST, CHANGED)).isEqualTo(new Balance(0, 0, 1));
  }

  @Test
  void anAnswerWithoutAReceiptIsFound() {
    assertThat(against(FIRST, SECOND, CHANGED, choice(4, "1.3", "a")))
        .isEqualTo(new Balance(0, 0, 1));
  }

  @Test
  void theLogOfAnAttemptThatNobodyPlayedIsFound() {
    UUID stranger = UUID.fromString("00000000-0000-0000-0000-000000000003");
    Map<UUID, List<Batch>> logs =
        Map.of(ATTEMPT, List.of(FIRST, SECOND, CHANGED), stranger, List.of(FIRST));
    assertThat(book.against(new Kept(logs, Map.of(), 0, 0))).isEqualTo(new Balance(0, 0, 1));
  }

  @Test
  void anotherClientAndASecondHandInAreFound() {
    Map<UUID, List<Batch>> log = Map.of(ATTEMPT, List.of(FIRST, SECOND, CHANGED));
    assertThat(book.against(new Kept(log, Map.of(), 1, 2))).isEqualTo(new Balance(0, 1, 2));
  }

  @Test
  void whatIsThereTwiceIsDouble() {
    assertThat(against(FIRST, SECOND, CHANGED, CHANGED)).isEqualTo(new Balance(0, 1, 0));
  }

  @Test
  void anotherResponseIsFound() {
    assertThat(against(FIRST, choice(2, "1.2", "d"), CHANGED)).isEqualTo(new Balance(0, 0, 1));
  }

  @Test
  void theSameResponseToAnotherItemIsFound() {
    assertThat(against(FIRST, choice(2, "1.3", "b"), CHANGED)).isEqualTo(new Balance(0, 0, 1));
  }

  @Test
  void anOlderAnswerOverTheNewestIsFound() {
    assertThat(against(FIRST, SECOND, CHANGED, FIRST)).isEqualTo(new Balance(0, 1, 0));
    assertThat(against(SECOND, CHANGED, FIRST)).isEqualTo(new Balance(0, 0, 1));
  }

  @Test
  void aHandInWithAnotherReceiptIsLost() {
    book.handedIn(ATTEMPT, "AB12");
    Map<UUID, List<Batch>> log = Map.of(ATTEMPT, List.of(FIRST, SECOND, CHANGED));
    assertThat(book.against(new Kept(log, Map.of(ATTEMPT, "AB12"), 0, 0))).isEqualTo(Balance.EVEN);
    assertThat(book.against(new Kept(log, Map.of(ATTEMPT, "AB13"), 0, 0)))
        .isEqualTo(new Balance(1, 0, 0));
    assertThat(book.against(new Kept(log, Map.of(), 0, 0))).isEqualTo(new Balance(1, 0, 0));
  }

  @Test
  void thePageShowsTheNewestAnswerToEachItem() throws Exception {
    String first = "{\"1.1\":{\"kind\":\"choice\",\"option\":\"%s\"}";
    String second = ",\"1.2\":{\"kind\":\"choice\",\"option\":\"b\"}";
    assertThat(shownOtherwise(first.formatted("c") + second + "}")).isZero();
    assertThat(shownOtherwise(first.formatted("a") + second + "}")).isEqualTo(1);
    assertThat(shownOtherwise(first.formatted("c") + "}")).isEqualTo(1);
    assertThat(shownOtherwise(first.formatted("c") + second + ",\"1.3\":{}}")).isEqualTo(1);
    assertThat(shownOtherwise("{}")).isEqualTo(2);
    String named = "{\"1.1\":{\"kind\":\"choice\",\"option\":\"%s\",\"truths\":null,\"text\":null}";
    assertThat(shownOtherwise(named.formatted("c") + second + "}")).isZero();
    assertThat(shownOtherwise(named.formatted("a") + second + "}")).isEqualTo(1);
  }

  @Test
  void booksOfTwoProcessesAreOne() {
    UUID other = UUID.fromString("00000000-0000-0000-0000-000000000002");
    ReceiptBook more = new ReceiptBook();
    more.promise(other, FIRST);
    book.add(more);
    assertThat(book.count()).isEqualTo(4);
    assertThat(against(FIRST, SECOND, CHANGED)).isEqualTo(new Balance(1, 0, 0));
  }
}
