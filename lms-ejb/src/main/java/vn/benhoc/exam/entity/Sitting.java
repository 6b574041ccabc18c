package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.LateAnswers;
import vn.benhoc.engine.attempt.LateAnswers.Policy;

/** A paper given to classes for a window. Made → deleted before it opens, or released after it. */
@Entity
@Table(name = "exam_sitting")
public class Sitting {

  /** What becomes of late answers unless somebody sets another rule: nothing is lost by itself. */
  private static final LateAnswers USUAL_LATE = LateAnswers.held(Duration.ofDays(1));

  @Id private UUID id;
  private String title;

  @Column(name = "session_id")
  private @Nullable UUID sessionId;

  @Column(name = "paper_id")
  private UUID paperId;

  @Column(name = "paper_title")
  private String paperTitle;

  private String subject;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  private int minutes;

  @Column(name = "grace_millis")
  private int graceMillis;

  private String entry = "open";

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "released_at")
  private @Nullable Instant releasedAt;

  @Column(name = "key_out_at")
  private @Nullable Instant keyOutAt;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Column(name = "late_policy")
  private String latePolicy = USUAL_LATE.policy().code();

  @Column(name = "late_minutes")
  private int lateMinutes = Math.toIntExact(USUAL_LATE.within().toMinutes());

  @Column(name = "late_set_by")
  private @Nullable UUID lateSetBy;

  @Column(name = "late_set_at")
  private @Nullable Instant lateSetAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Sitting() {}

  /** What a new sitting is. */
  public record Draft(
      UUID id, String title, UUID paperId, String paperTitle, String subject, Window window) {}

  /**
   * When it is.
   *
   * @param grace how long after the deadline answers are still taken; it stays with the sitting, so
   *     that its attempts are always judged alike
   */
  public record Window(Instant opensAt, Instant closesAt, int minutes, Duration grace) {}

  public Sitting(Draft draft, UUID createdBy, Instant createdAt) {
    this.id = draft.id();
    this.title = draft.title();
    this.paperId = draft.paperId();
    this.paperTitle = draft.paperTitle();
    this.subject = draft.subject();
    this.opensAt = draft.window().opensAt();
    this.closesAt = draft.window().closesAt();
    this.minutes = draft.window().minutes();
    this.graceMillis = Math.toIntExact(draft.window().grace().toMillis());
    this.createdBy = createdBy;
    this.createdAt = createdAt;
  }

  /** Makes it a sitting of that session. */
  public void joinSession(UUID session) {
    sessionId = session;
  }

  /**
   * Sets what becomes of answers that arrive late; its attempts are judged by it from the start.
   */
  public void takeLate(LateAnswers rule, UUID by, Instant at) {
    lateSetBy = by;
    lateSetAt = at;
    latePolicy = rule.policy().code();
    lateMinutes = Math.toIntExact(rule.within().toMinutes());
  }

  public LateAnswers lateAnswers() {
    Policy policy =
        Arrays.stream(Policy.values())
            .filter(one -> one.code().equals(latePolicy))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no rule for late answers " + latePolicy));
    return new LateAnswers(policy, Duration.ofMinutes(lateMinutes));
  }

  /** Who set the rule for late answers; null where it is the usual one. */
  public @Nullable UUID lateSetBy() {
    return lateSetBy;
  }

  public @Nullable Instant lateSetAt() {
    return lateSetAt;
  }

  public void release(Instant at) {
    releasedAt = at;
    keyOutAt = at;
  }

  /** Hides the results again; that the key was seen stays known. */
  public void withdrawRelease() {
    releasedAt = null;
  }

  public void delete(Instant at) {
    deletedAt = at;
  }

  public void restore() {
    deletedAt = null;
  }

  public UUID id() {
    return id;
  }

  /** The session it belongs to; null where a class sits by itself. */
  public @Nullable UUID sessionId() {
    return sessionId;
  }

  public String title() {
    return title;
  }

  public UUID paperId() {
    return paperId;
  }

  public String paperTitle() {
    return paperTitle;
  }

  public String subject() {
    return subject;
  }

  public Instant opensAt() {
    return opensAt;
  }

  public Instant closesAt() {
    return closesAt;
  }

  /** When whoever began in the last moment of the window has written, without anything given. */
  public Instant writingEndsAt() {
    return closesAt.plus(Duration.ofMinutes(minutes));
  }

  public int minutes() {
    return minutes;
  }

  public Duration grace() {
    return Duration.ofMillis(graceMillis);
  }

  /** How candidates get in: {@code open}, {@code code}, {@code admission}. */
  public String entry() {
    return entry;
  }

  public void enterBy(String way) {
    entry = way;
  }

  public UUID createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant releasedAt() {
    return releasedAt;
  }

  /** When its candidates were last shown the key, whether that was withdrawn or not. */
  public @Nullable Instant keyOutAt() {
    return keyOutAt;
  }

  public @Nullable Instant deletedAt() {
    return deletedAt;
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }

  public int version() {
    return version;
  }
}
