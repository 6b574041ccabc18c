package vn.benhoc.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Small facts the system keeps about itself, such as which data it loaded last. */
@ApplicationScoped
public class Properties {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Transactional
  public Optional<String> find(String name) {
    return Optional.ofNullable(entities.find(Property.class, name)).map(Property::content);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void put(String name, String value) {
    entities.merge(new Property(name, value));
  }
}
