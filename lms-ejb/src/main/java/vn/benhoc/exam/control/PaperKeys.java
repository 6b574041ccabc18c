package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SittingView.Counts;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Keeps the key of a paper from those who still write it. Releasing results shows the key, and all
 * sittings of a paper have the same: it may go out when the last of them is over, and nobody writes
 * on once it was out. Withdrawing a release takes back no key that was seen.
 *
 * <p>Whoever makes a sitting of a paper whose key is out already means it so; there it is no secret
 * to keep.
 */
@ApplicationScoped
public class PaperKeys {

  @Inject private Sittings sittings;

  /** The other sittings of its paper that are not over, the first to open first. */
  public List<Sitting> stillSat(Sitting one, Instant now) {
    List<Sitting> others =
        sittings.ofSamePaper(one).stream().filter(other -> !other.isDeleted()).toList();
    Map<UUID, Counts> counts = sittings.counts(others.stream().map(Sitting::id).toList());
    return others.stream()
        .filter(other -> !isOver(other, counts.getOrDefault(other.id(), Counts.NOBODY), now))
        .toList();
  }

  /** Whether nobody may begin any more and everybody has handed in. */
  private static boolean isOver(Sitting sitting, Counts counts, Instant now) {
    return now.isAfter(sitting.closesAt()) && counts.writing() == 0;
  }

  /** Whether its candidates may know the key, from its own release or from that of another. */
  public boolean isOut(Sitting one) {
    Instant opened = one.opensAt();
    return one.keyOutAt() != null
        || isOutElsewhere(one, opened.isAfter(one.createdAt()) ? opened : one.createdAt());
  }

  /** Whether another sitting of the same paper has shown its key since. */
  public boolean isOutElsewhere(Sitting one, Instant since) {
    return sittings.ofSamePaper(one).stream().anyMatch(other -> isSince(other.keyOutAt(), since));
  }

  private static boolean isSince(@Nullable Instant out, Instant since) {
    return out != null && !out.isBefore(since);
  }

  /**
   * Lets nobody go on writing who may know the key.
   *
   * @throws RefusedException {@code key-is-out}
   */
  public void requireSecret(Sitting one) {
    if (isOut(one)) {
      throw RefusedException.of(ExamRefusal.KEY_IS_OUT);
    }
  }
}
