package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.LockdownCheck;
import vn.benhoc.exam.control.Lockdowns;
import vn.benhoc.exam.control.Networks;
import vn.benhoc.exam.control.SafeBrowserKey;
import vn.benhoc.exam.control.SafeBrowserSettings;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Lockdown;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Where and with what a sitting may be sat: set by its organisers, kept by the server. */
@Stateless
public class LockdownDesk {

  private static final int MOST_KEYS = 50;
  private static final int LONGEST_LIST = 2000;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private Lockdowns lockdowns;
  @Inject private Audit audit;

  /**
   * What a sitting asks for.
   *
   * @param site the address of this server, for the key of its settings
   */
  public LockdownView lockdown(UUID sittingId, URI site) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    permissions.require(Capability.SITTING_READ, sittings.unitIds(sittings.sitting(sittingId)));
    return view(lockdowns.check(sittingId), site);
  }

  /**
   * Sets what a sitting asks for, also while it runs: what is tightened holds within seconds.
   *
   * @throws RefusedException {@code sitting-not-valid}, located
   */
  public LockdownView set(UUID sittingId, LockdownPlan plan, URI site) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.require(Capability.SITTING_MANAGE, sittings.unitIds(sitting));
    List<String> keys = keys(plan);
    String networks = networks(plan);
    Lockdown row = lockdowns.held(sittingId);
    row.requireBrowser(plan.safeBrowser(), keys);
    row.allow(networks);
    Optional.ofNullable(plan.oneDevice()).ifPresent(row::bindToOneDevice);
    @Nullable String password = plan.quitPassword();
    if (password != null) {
      row.quitBy(password.isEmpty() ? null : SafeBrowserKey.hash(password));
    }
    LockdownCheck check = lockdowns.changed(row);
    audit.record(
        "sitting.lockdown",
        "sitting",
        sittingId,
        "{\"safeBrowser\":%b,\"networks\":%b,\"oneDevice\":%b}"
            .formatted(check.needsBrowser(), !check.networks().areAll(), check.oneDevice()));
    return view(check, site);
  }

  private static List<String> keys(LockdownPlan plan) {
    List<String> given = Optional.ofNullable(plan.browserExamKeys()).orElse(List.of());
    List<Finding> findings = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (int index = 0; index < given.size(); index++) {
      try {
        keys.add(new SafeBrowserKey(given.get(index).strip()).digits());
      } catch (IllegalArgumentException noKey) {
        findings.add(finding("/browserExamKeys/" + index, "exam-key-not-valid", given.get(index)));
      }
    }
    if (keys.size() > MOST_KEYS) {
      findings.add(
          new Finding(
              "/browserExamKeys", "too-many-keys", Map.of("most", String.valueOf(MOST_KEYS))));
    }
    refuseAny(findings);
    return keys;
  }

  private static String networks(LockdownPlan plan) {
    String list = Optional.ofNullable(plan.networks()).orElse("").strip();
    if (list.length() > LONGEST_LIST) {
      refuseAny(
          List.of(
              new Finding("/networks", "too-long", Map.of("most", String.valueOf(LONGEST_LIST)))));
    }
    try {
      Networks.of(list);
    } catch (Networks.NotANetworkException wrong) {
      refuseAny(List.of(finding("/networks", "network-not-valid", wrong.part())));
    }
    return list;
  }

  private static Finding finding(String path, String code, String value) {
    return new Finding(path, code, Map.of("value", value));
  }

  private static void refuseAny(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new RefusedException(ExamRefusal.SITTING_NOT_VALID, Map.of(), findings);
    }
  }

  private static LockdownView view(LockdownCheck check, URI site) {
    return new LockdownView(
        check.needsBrowser(),
        check.quitPassword() != null,
        check.examKeys().stream().map(SafeBrowserKey::digits).toList(),
        check.networks().text(),
        check.oneDevice(),
        check.settings(site).map(SafeBrowserSettings::configKey).orElse(""));
  }

  /**
   * The file with which a candidate, or who runs the room, opens Safe Exam Browser.
   *
   * @throws RefusedException {@code sitting-not-found} to who neither sits nor runs it; {@code
   *     any-browser-will-do} where none is required
   */
  public byte[] browserFile(UUID sittingId, URI site) {
    Sitting sitting = sittings.sitting(sittingId);
    boolean sits =
        !caller.isAnonymous() && sittings.candidacy(sittingId, caller.personId()).isPresent();
    if (!sits) {
      permissions.requireAnywhere(Capability.SITTING_READ);
      permissions.require(Capability.SITTING_READ, sittings.unitIds(sitting));
    }
    return lockdowns
        .check(sittingId)
        .settings(site)
        .map(SafeBrowserSettings::file)
        .orElseThrow(() -> RefusedException.of(ExamRefusal.ANY_BROWSER_WILL_DO));
  }

  /** Lets the start of an attempt pass, or refuses it by name. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public void requireForSitting(UUID sittingId, Visit visit) {
    lockdowns.check(sittingId).require(visit);
  }

  /** Lets a request for an attempt pass, or refuses it by name. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public void requireForAttempt(UUID attemptId, Visit visit) {
    lockdowns.checkOfAttempt(attemptId).require(visit);
  }
}
