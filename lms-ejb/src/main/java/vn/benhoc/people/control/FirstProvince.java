package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.benhoc.people.boundary.Role;
import vn.benhoc.people.boundary.SchoolYear;
import vn.benhoc.people.entity.Account;
import vn.benhoc.people.entity.Person;
import vn.benhoc.people.entity.RoleGrant;
import vn.benhoc.people.entity.Unit;
import vn.benhoc.people.entity.Year;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;

/** Sets up a real province: its unit, the school year, and who can log in first. */
@ApplicationScoped
public class FirstProvince {

  private static final String CODE = "SGD";
  private static final String ADMINISTRATOR = "Quản trị viên";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  private Ids ids;
  private SchoolCalendar calendar;
  private Passwords passwords;
  private Audit audit;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected FirstProvince() {}

  @Inject
  @SuppressWarnings("NullAway.Init") // the container fills the other field
  public FirstProvince(Ids ids, SchoolCalendar calendar, Passwords passwords, Audit audit) {
    this.ids = ids;
    this.calendar = calendar;
    this.passwords = passwords;
    this.audit = audit;
  }

  FirstProvince(
      EntityManager entities, Ids ids, SchoolCalendar calendar, Passwords passwords, Audit audit) {
    this(ids, calendar, passwords, audit);
    this.entities = entities;
  }

  /** Whoever gave the first password knows it, so the administrator has to choose another. */
  public void setUp(FirstSettings settings) {
    SchoolYear year = calendar.today();
    entities.persist(new Year(year.code(), year.name(), true));
    Unit province = Unit.province(ids.next(), CODE, settings.provinceName());
    entities.persist(province);
    Person person = new Person(ids.next(), ADMINISTRATOR, null);
    entities.persist(person);
    entities.flush();
    String hash = passwords.hash(settings.password());
    entities.persist(new Account(person.id(), FirstSettings.USERNAME, hash, true));
    entities.persist(
        new RoleGrant(ids.next(), person.id(), Role.PROVINCE_ADMINISTRATOR, province.id(), null));
    audit.record("administrator.first", "account", person.id(), "{}");
  }
}
