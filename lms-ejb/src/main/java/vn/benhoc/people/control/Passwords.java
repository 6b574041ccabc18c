package vn.benhoc.people.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.people.entity.Account;
import vn.benhoc.platform.id.Ids;

/** Hashes passwords and compares them; the one place that knows how. */
@ApplicationScoped
public class Passwords {

  private static final int SECRET_BYTES = 24;
  private static final int GROUPS = 3;

  private Pbkdf2PasswordHash hash;
  private PeopleSettings settings;
  private Ids ids;

  private String ofNobody = "";

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected Passwords() {}

  @Inject
  public Passwords(Pbkdf2PasswordHash hash, PeopleSettings settings, Ids ids) {
    this.hash = hash;
    this.settings = settings;
    this.ids = ids;
  }

  @PostConstruct
  void ready() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", Integer.toString(settings.hashRounds()),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    ofNobody = hash(ids.token(SECRET_BYTES));
  }

  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  /** A password that can be read out and typed: three groups of four, about 60 bits. */
  public String fresh() {
    return ids.readable(GROUPS);
  }

  /** Takes as long for an account that does not exist as for one that does. */
  public boolean matches(Optional<Account> account, String password) {
    String known = account.map(Account::passwordHash).orElse(ofNobody);
    return hash.verify(password.toCharArray(), known) && account.isPresent();
  }
}
