package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.seal.Derivation;

/** The file is one that the page made: see answerFile.test.ts. */
class AnswerFileTest {

  private static final UUID ATTEMPT = Attempts.attempt(1);
  private static final AnswerFile.Owner OWNER =
      new AnswerFile.Owner(ATTEMPT, Attempts.SITTING, "0412", "07104218");
  private static final String TEXT = fixture();

  private final AttemptSecret secrets =
      Wired.with(new AttemptSecret(), Derivation.from("new:" + key((byte) 7)));

  private static String key(byte filling) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, filling);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String fixture() {
    try (InputStream in = AnswerFileTest.class.getResourceAsStream("/exam/answers.bhbai")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static AnswerFile file(String text) {
    return AnswerFile.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(ThrowingCallable call, ExamRefusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  /** The same content with another, signed as its owner's page would. */
  private String resigned(String from, String to) {
    String content = TEXT.substring("{\"content\":".length(), TEXT.indexOf(",\"signature\""));
    String changed = content.replace(from, to);
    assertThat(changed).isNotEqualTo(content);
    byte[] secret = secrets.of("new", ATTEMPT).orElseThrow();
    byte[] signature = mac(mac(secret, "answer file"), changed);
    return "{\"content\":%s,\"signature\":\"%s\"}"
        .formatted(changed, Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Test
  void aFileThatThePageMadeIsTakenByItsOwnersAttempt() {
    AnswerFile file = file(TEXT);
    assertThat(file.attempt()).isEqualTo(ATTEMPT);
    file.require(OWNER, secrets);
    List<ResponseBatch> batches = file.batches();
    assertThat(batches).extracting(ResponseBatch::clientId).containsExactly("page");
    List<BatchEvents.Read> events = BatchEvents.read(batches.get(0));
    assertThat(events).extracting(BatchEvents.Read::sequence).containsExactly(7L, 9L, 9L);
    assertThat(((AttemptEvent.Answered) events.get(2).event()).response())
        .hasToString(String.valueOf(EssayResponse.of("bến \"nước\"\n\u0001 \uD83D\uDE00")));
  }

  @Test
  void spacesAndTheOrderOfMembersDoNotMatter() {
    String spaced =
        TEXT.replace("\"candidate\":\"07104218\",", "")
            .replace("\"form\":\"0412\"", "\"form\" : \"0412\",\n \"candidate\" : \"07104218\"");
    file(spaced).require(OWNER, secrets);
  }

  @Test
  void whatWasChangedIsNotGenuine() {
    refused(
        () -> file(TEXT.replace("\"option\":\"q\"", "\"option\":\"p\"")).require(OWNER, secrets),
        ExamRefusal.ANSWER_FILE_NOT_GENUINE);
    refused(
        () -> file(TEXT.replace("T01:30:00", "T01:29:00")).require(OWNER, secrets),
        ExamRefusal.ANSWER_FILE_NOT_GENUINE);
    refused(
        () ->
            file(TEXT.replaceAll("\"signature\":\"[^\"]*", "\"signature\":\"@"))
                .require(OWNER, secrets),
        ExamRefusal.ANSWER_FILE_NOT_GENUINE);
  }

  @Test
  void aKeyThatTheSettingsDoNotHaveMakesNothingGenuine() {
    refused(
        () -> file(TEXT.replace("\"key\":\"new\"", "\"key\":\"old\"")).require(OWNER, secrets),
        ExamRefusal.ANSWER_FILE_NOT_GENUINE);
    AttemptSecret others = Wired.with(new AttemptSecret(), Derivation.from("new:" + key((byte) 8)));
    refused(() -> file(TEXT).require(OWNER, others), ExamRefusal.ANSWER_FILE_NOT_GENUINE);
  }

  @Test
  void itIsBoundToAttemptSittingFormAndCandidate() {
    var other = new AnswerFile.Owner(Attempts.attempt(2), Attempts.SITTING, "0412", "07104218");
    refused(() -> file(TEXT).require(other, secrets), ExamRefusal.ANSWER_FILE_NOT_GENUINE);
    refused(
        () -> file(resigned("\"0412\"", "\"0413\"")).require(OWNER, secrets),
        ExamRefusal.ANSWER_FILE_OF_ANOTHER);
    refused(
        () -> file(resigned("07104218", "07104219")).require(OWNER, secrets),
        ExamRefusal.ANSWER_FILE_OF_ANOTHER);
    refused(
        () ->
            file(resigned(Attempts.SITTING.toString(), new UUID(1, 2).toString()))
                .require(OWNER, secrets),
        ExamRefusal.ANSWER_FILE_OF_ANOTHER);
  }

  @Test
  void numbersOfAPageRise() {
    AnswerFile twice = file(resigned("\"sequence\":9", "\"sequence\":7"));
    twice.require(OWNER, secrets);
    refused(twice::batches, ExamRefusal.ANSWER_FILE_NOT_IN_ORDER);
    refused(
        () -> file(TEXT.replace("\"sequence\":9,", "")).batches(),
        ExamRefusal.ANSWER_FILE_NOT_READABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "PK\u0003\u0004",
        "{\"content\":{}}",
        "{\"content\":[],\"signature\":\"x\"}",
        "{\"content\":{\"format\":\"other\",\"version\":1},\"signature\":\"x\"}",
        "{\"content\":{\"format\":\"benhoc-answers\",\"version\":2},\"signature\":\"x\"}",
        "{\"content\":{\"format\":\"benhoc-answers\",\"version\":1,\"attempt\":\"me\"},"
            + "\"signature\":\"x\"}",
        "{\"content\":{\"format\":\"benhoc-answers\",\"version\":1,\"attempt\":7},"
            + "\"signature\":7}"
      })
  void whatIsNoFileOfAnswersIsNotReadable(String text) {
    refused(() -> file(text), ExamRefusal.ANSWER_FILE_NOT_READABLE);
  }

  @Test
  void hugeFilesFoldedOnesAndOtherBytesAreNotReadable() {
    refused(
        () -> AnswerFile.read(new byte[AnswerFile.LARGEST + 1]),
        ExamRefusal.ANSWER_FILE_NOT_READABLE);
    refused(() -> file("[".repeat(100_000)), ExamRefusal.ANSWER_FILE_NOT_READABLE);
    refused(
        () -> AnswerFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0}),
        ExamRefusal.ANSWER_FILE_NOT_READABLE);
    refused(
        () -> file(resigned("\"version\":1", "\"version\":1.5")).require(OWNER, secrets),
        ExamRefusal.ANSWER_FILE_NOT_READABLE);
  }

  @Test
  void whatIsNestedTooDeeplyIsNotReadable() {
    String nested = "{\"content\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
    refused(() -> file(nested), ExamRefusal.ANSWER_FILE_NOT_READABLE);
  }

  @Test
  void whatAFileSaysOfItsTimesIsNeverLaterThanNow() {
    Instant now = Instant.parse("2026-11-21T01:30:30Z");
    List<AttemptEvent> events =
        BatchEvents.read(file(TEXT).batches().get(0)).stream()
            .map(read -> read.writtenAsSaid(now).event())
            .toList();
    assertThat(events)
        .extracting(event -> ((AttemptEvent.ByCandidate) event).origin().writtenAt())
        .containsExactly(now.minus(Duration.ofSeconds(30)), now, now);
  }

  @Test
  void theLogSaysThatItCameInAFile() {
    AttemptWork work = new AttemptWork(Attempts.context(1), Attempts.begun(1));
    new FileTaking(Attempts.entry(1), Attempts.OPENS.plusSeconds(60)).on(work);
    assertThat(work.lines())
        .extracting(line -> line.text().kind())
        .containsExactly("block", "file");
    assertThat(work.standing().facts().lastNumber()).isEqualTo(3);
  }
}
