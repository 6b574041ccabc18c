package vn.benhoc.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.people.control.Accounts;
import vn.benhoc.people.control.Grants;
import vn.benhoc.people.control.KnownSession;
import vn.benhoc.people.control.LogIn;
import vn.benhoc.people.control.LogInGuard;
import vn.benhoc.people.control.PasswordRules;
import vn.benhoc.people.control.Passwords;
import vn.benhoc.people.control.PeopleSettings;
import vn.benhoc.people.control.Profiles;
import vn.benhoc.people.control.SchoolYears;
import vn.benhoc.people.control.SessionMemory;
import vn.benhoc.people.control.SessionRows;
import vn.benhoc.people.entity.Account;
import vn.benhoc.people.entity.Session;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.demo.DemoMode;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.text.Languages;
import vn.benhoc.platform.time.TimeSource;

/** Signing in and out, and what people may do to their own account. */
@Stateless
public class Sessions {

  private static final String ACCOUNT = "account";

  @Inject private LogIn logIn;
  @Inject private LogInGuard guard;
  @Inject private SessionRows rows;
  @Inject private SessionMemory memory;
  @Inject private Grants grants;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Profiles profiles;
  @Inject private SchoolYears years;
  @Inject private Audit audit;
  @Inject private Caller caller;
  @Inject private TimeSource time;
  @Inject private DemoMode demo;
  @Inject private PeopleSettings settings;

  /**
   * Whether a try may be made at all; counts nothing. Asked before the line, so that who is slowed
   * down hears it at once, and again by {@link #signIn}, because others may have failed meanwhile.
   *
   * @throws RefusedException {@code too-many-tries}
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void admit(String username) {
    guard.admit(username, caller.address());
  }

  /**
   * Signs in and makes the caller that person; returns the session's token. Takes long: called in
   * its turn in the {@link PasswordQueue}.
   *
   * <p>Without a transaction of its own: a failure must be remembered although it is refused, and
   * comparing a password takes too long to hold a connection.
   *
   * @throws RefusedException {@code wrong-credentials}, {@code too-many-tries}
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public String signIn(String username, String password) {
    guard.admit(username, caller.address());
    Optional<Account> account = accounts.named(username);
    if (!passwords.matches(account, password)) {
      guard.failed(username, caller.address());
      logIn.failed(account);
      throw RefusedException.of(PeopleRefusal.WRONG_CREDENTIALS);
    }
    guard.succeeded(username);
    return logIn.succeeded(account.orElseThrow());
  }

  /** The living session of that token, if any. */
  public Optional<OpenSession> resume(String token) {
    Optional<Session> session = rows.alive(token);
    session.ifPresent(rows::seen);
    return session.map(
        open ->
            new OpenSession(
                open.personId(),
                open.csrfToken(),
                accounts.of(open.personId()).flatMap(Account::language).orElse(null)));
  }

  /**
   * The same for the endpoints of an exam that is being written, which are called too often to ask
   * the database each time: this node remembers session, account and roles. Signing out and another
   * password count at once where they happen, on other nodes within half a minute; what staff may
   * do is as old as that too, what pupils may do up to an hour.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<OpenSession> resumeKnown(String token) {
    Optional<KnownSession> known = memory.resume(token);
    known.ifPresent(
        one -> grants.known(one.session().personId(), one.roles(), one.mustChangePassword()));
    return known.map(KnownSession::session);
  }

  /** Ends the session of that token; nothing happens if there is none. */
  public void signOut(String token) {
    rows.end(token);
  }

  public Profile profile() {
    return profiles.of(caller.personId());
  }

  /** What everybody may know, signed in or not. */
  public Surroundings surroundings() {
    return new Surroundings(years.current(), years.all(), time.now(), demo.isOn());
  }

  /** Whether a proxy of ours stands in front of the server. */
  public boolean isBehindProxy() {
    return settings.behindProxy();
  }

  /**
   * Changes the caller's own password and ends their other sessions. Takes long: called in its turn
   * in the {@link PasswordQueue}.
   *
   * @param token of the session that stays
   * @throws RefusedException {@code wrong-password}, {@code password-too-weak}
   */
  public void changePassword(String current, String next, String token) {
    Account account = ownAccount();
    guard.admit(account.username(), caller.address());
    if (!passwords.matches(Optional.of(account), current)) {
      guard.failed(account.username(), caller.address());
      throw RefusedException.located(
          PeopleRefusal.WRONG_PASSWORD, List.of(Finding.at("/current", "password-wrong")));
    }
    List<Finding> broken = PasswordRules.check(next, current, account.username());
    if (!broken.isEmpty()) {
      throw RefusedException.located(PeopleRefusal.PASSWORD_TOO_WEAK, broken);
    }
    account.changePassword(passwords.hash(next));
    rows.endOthers(account.personId(), token);
    audit.record("password.change", ACCOUNT, account.personId(), "{}");
  }

  /**
   * Speaks another language from here on, and remembers it for who is signed in.
   *
   * @throws RefusedException {@code input-not-valid} if the system does not speak it
   */
  public void speak(String language) {
    if (!Languages.isSpoken(language)) {
      throw RefusedException.located(
          PlatformRefusal.INPUT_NOT_VALID,
          List.of(Finding.at("/language", "field-choice", Map.of("expected", "vi, en"))));
    }
    if (!caller.isAnonymous()) {
      ownAccount().speaks(language);
    }
    caller.speaks(Locale.forLanguageTag(language));
  }

  private Account ownAccount() {
    return accounts
        .of(caller.personId())
        .orElseThrow(() -> RefusedException.of(PeopleRefusal.ACCOUNT_NOT_FOUND));
  }
}
