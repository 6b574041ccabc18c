package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.people.entity.Account;

/** Finds accounts. */
@ApplicationScoped
public class Accounts {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public Optional<Account> named(String username) {
    return entities
        .createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username.strip().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  public Optional<Account> of(UUID person) {
    return Optional.ofNullable(entities.find(Account.class, person));
  }
}
