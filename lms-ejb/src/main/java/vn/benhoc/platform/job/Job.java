package vn.benhoc.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Long work: waiting → running → done, failed or cancelled. While it runs its node renews a sign of
 * life; without one for {@link #SILENCE} the node is taken for dead. A node that has started anew
 * knows after {@link #SIGNS} that its last boot is.
 */
@Entity
@Table(name = "platform_job")
public class Job {

  static final Duration SILENCE = Duration.ofSeconds(30);

  /** Within this a node that lives has renewed its sign of life: twice the time between two. */
  static final Duration SIGNS = Duration.ofSeconds(10);

  static final String INTERRUPTED = "interrupted";
  static final String UNEXPECTED = "unexpected";
  static final int MOST_RUNS = 3;

  @Id private UUID id;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private UUID subject;

  @Column(nullable = false)
  private String state;

  @Column(nullable = false)
  private int done;

  @Column(nullable = false)
  private int total;

  @Column(nullable = false)
  private int runs;

  @Nullable private String result;
  @Nullable private String failure;
  @Nullable private String node;

  @Column(name = "started_by", updatable = false)
  private @Nullable UUID startedBy;

  @Column(name = "seen_at")
  private @Nullable Instant seenAt;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Job() {}

  Job(UUID id, String kind, UUID subject, int total, JobOrigin origin) {
    this.id = id;
    this.kind = kind;
    this.subject = subject;
    this.total = total;
    this.state = JobState.WAITING.code();
    this.createdAt = origin.at();
    this.startedBy = origin.startedBy();
  }

  JobState state() {
    return JobState.of(state);
  }

  void begin(String runningNode, Instant now) {
    state = JobState.RUNNING.code();
    node = runningNode;
    seenAt = now;
    runs++;
  }

  void reach(int reached, Instant now) {
    done = reached;
    seenAt = now;
  }

  void expect(int newTotal) {
    total = newTotal;
  }

  /** A sign of life, if the job is still that node's. */
  void seen(String living, Instant now) {
    if (living.equals(node)) {
      seenAt = now;
    }
  }

  /** A job that was cancelled while it ran stays cancelled. */
  void finish(String resultJson, Instant now) {
    if (!state().isFinal()) {
      result = resultJson;
      done = total;
      end(JobState.DONE, now);
    }
  }

  void fail(String code, Instant now) {
    if (!state().isFinal()) {
      failure = code;
      end(JobState.FAILED, now);
    }
  }

  void cancel(Instant now) {
    if (!state().isFinal()) {
      end(JobState.CANCELLED, now);
    }
  }

  /**
   * Whether nobody runs it any more, though it counts as running. A boot that should have ended and
   * gives a sign of life since lives: it is of a node that has another's name, by a copied folder.
   *
   * @param ended whether the boot of a node has ended, as far as its name tells
   * @param since when whoever asks has started
   */
  boolean isAbandoned(Predicate<@Nullable String> ended, Instant since, Instant now) {
    Instant seen = seenAt;
    if (state() != JobState.RUNNING) {
      return false;
    }
    return seen == null
        || seen.plus(SILENCE).isBefore(now)
        || (ended.test(node) && seen.isBefore(since) && since.plus(SIGNS).isBefore(now));
  }

  /** Back to waiting if it may run again, else failed: a dead node never leaves it "running". */
  void nodeDied(boolean resumable, Instant now) {
    if (resumable && runs < MOST_RUNS) {
      state = JobState.WAITING.code();
      node = null;
    } else {
      fail(INTERRUPTED, now);
    }
  }

  private void end(JobState last, Instant now) {
    state = last.code();
    finishedAt = now;
  }

  UUID id() {
    return id;
  }

  String kind() {
    return kind;
  }

  StartedJob started() {
    return new StartedJob(id, kind, subject, done, startedBy);
  }

  JobView view() {
    return new JobView(
        id, kind, subject, state(), done, total, result, failure, createdAt, finishedAt);
  }
}
