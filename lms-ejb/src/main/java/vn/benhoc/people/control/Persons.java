package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.entity.Person;

/** Finds persons. */
@ApplicationScoped
public class Persons {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public Optional<PersonName> name(UUID id) {
    return Optional.ofNullable(entities.find(Person.class, id)).map(Person::name);
  }

  public Map<UUID, PersonName> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select p from Person p where p.id in :ids", Person.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Person::id, Person::name));
  }

  public Optional<UUID> personOf(String username) {
    return entities
        .createQuery("select a.personId from Account a where a.username = :username", UUID.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }
}
