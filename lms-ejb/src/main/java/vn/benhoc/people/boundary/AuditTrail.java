package vn.benhoc.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.audit.AuditChain;
import vn.benhoc.platform.audit.AuditVerdict;

/** Lets an auditor check that nobody altered what was recorded. */
@Stateless
public class AuditTrail {

  @Inject private Permissions permissions;
  @Inject private AuditChain chain;

  /**
   * What a check found.
   *
   * @param checked how many entries were right
   * @param waiting written a moment ago and not chained yet
   * @param brokenAt the place of the first entry that is not what it was; null if all are
   */
  public record Check(boolean intact, long checked, long waiting, @Nullable Long brokenAt) {}

  /** Walks the whole trail. */
  public Check check() {
    permissions.requireAnywhere(Capability.AUDIT_READ);
    AuditVerdict verdict = chain.verify();
    return new Check(verdict.isIntact(), verdict.checked(), verdict.waiting(), verdict.brokenAt());
  }
}
