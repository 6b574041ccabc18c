package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.entity.Account;
import vn.benhoc.platform.audit.Audit;

/** What a try to sign in leaves behind. */
@ApplicationScoped
public class LogIn {

  private static final String ACCOUNT = "account";
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private SessionRows sessions;
  @Inject private Audit audit;
  @Inject private Caller caller;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public String succeeded(Account account) {
    caller.become(account.personId());
    audit.record("login.success", ACCOUNT, account.personId(), "{}");
    return sessions.open(account.personId());
  }

  /** Writes as much whether the account exists or not, so that the time tells nothing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void failed(Optional<Account> account) {
    UUID subject = account.map(Account::personId).orElse(NOBODY);
    audit.record("login.failure", ACCOUNT, subject, "{}");
  }
}
