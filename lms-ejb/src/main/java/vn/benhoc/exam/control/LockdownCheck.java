package vn.benhoc.exam.control;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Visit;
import vn.benhoc.exam.entity.Lockdown;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Whether a candidate may sit from where they are, with what they use. Read once from the sitting's
 * row; immutable.
 *
 * @param quitPassword SHA-256 of the password that closes the browser
 * @param oneDevice whether staff must let a candidate go on at another device
 */
public record LockdownCheck(
    UUID sitting,
    boolean needsBrowser,
    @Nullable String quitPassword,
    List<SafeBrowserKey> examKeys,
    Networks networks,
    boolean oneDevice) {

  /** A sitting that may be sat anywhere with anything. */
  public static LockdownCheck open(UUID sitting) {
    return new LockdownCheck(sitting, false, null, List.of(), Networks.of(""), false);
  }

  /** What the row asks for. */
  public static LockdownCheck of(Lockdown row) {
    return new LockdownCheck(
        row.sittingId(),
        row.needsBrowser(),
        row.quitPasswordHash(),
        row.examKeys().stream().map(SafeBrowserKey::new).toList(),
        Networks.of(row.networks()),
        row.bindsToOneDevice());
  }

  /** Whether it may be sat from anywhere with anything. */
  public boolean letsAllPass() {
    return networks.areAll() && !needsBrowser;
  }

  /**
   * Lets a visit pass.
   *
   * @throws RefusedException {@code outside-networks}; {@code safe-browser-required} where no key
   *     is shown, {@code safe-browser-not-as-set} where another is
   */
  public void require(Visit visit) {
    if (!networks.contain(visit.from())) {
      throw new RefusedException(
          ExamRefusal.OUTSIDE_NETWORKS, Map.of("address", visit.from()), List.of());
    }
    if (needsBrowser) {
      requireKeys(visit);
    }
  }

  private void requireKeys(Visit visit) {
    Visit.Keys shown = visit.shown();
    if (shown.config() == null && shown.pageConfig() == null) {
      throw RefusedException.of(ExamRefusal.SAFE_BROWSER_REQUIRED);
    }
    String page = ExamBrowserSettings.room(visit.site(), sitting);
    SafeBrowserKey config = new SafeBrowserKey(settings(visit).configKey());
    boolean right =
        config.isShown(visit.address(), shown.config()) || config.isShown(page, shown.pageConfig());
    boolean release =
        examKeys.isEmpty()
            || examKeys.stream()
                .anyMatch(
                    key ->
                        key.isShown(visit.address(), shown.exam())
                            || key.isShown(page, shown.pageExam()));
    if (!right || !release) {
      throw RefusedException.of(ExamRefusal.SAFE_BROWSER_NOT_AS_SET);
    }
  }

  private SafeBrowserSettings settings(Visit visit) {
    return ExamBrowserSettings.of(visit.site(), sitting, quitPassword);
  }

  /** The browser's settings; empty where any browser will do. */
  public Optional<SafeBrowserSettings> settings(URI site) {
    return needsBrowser
        ? Optional.of(ExamBrowserSettings.of(site, sitting, quitPassword))
        : Optional.empty();
  }
}
