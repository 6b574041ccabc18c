package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.people.boundary.SchoolYear;
import vn.benhoc.people.entity.Account;
import vn.benhoc.people.entity.Membership;
import vn.benhoc.people.entity.Person;
import vn.benhoc.people.entity.RoleGrant;
import vn.benhoc.people.entity.Unit;
import vn.benhoc.people.entity.Year;
import vn.benhoc.platform.demo.DemoSettings;
import vn.benhoc.platform.demo.DemoStep;
import vn.benhoc.platform.id.Ids;

/** Sets up the province of Bến Dừa, which is on no map: units, people, accounts, roles. */
@ApplicationScoped
public class DemoProvince implements DemoStep {

  private static final String PUPIL_CODE = "86%08d";
  private static final String STAFF_CODE = "86G%07d";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Ids ids;
  @Inject private SchoolCalendar calendar;
  @Inject private Passwords passwords;
  @Inject private DemoSettings settings;

  @Override
  public String name() {
    return "people";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void seed() {
    SchoolYear year = calendar.today();
    entities.persist(new Year(year.code(), year.name(), true));
    Map<String, Unit> units = units(year.code());
    // One hash for all: they share a password that is printed anyway.
    String hash = passwords.hash(settings.password());
    int names = staff(units, hash);
    pupils(units, hash, names);
  }

  private Map<String, Unit> units(String year) {
    Map<String, Unit> units = new HashMap<>();
    Unit province = Unit.province(ids.next(), DemoStaff.PROVINCE, "Sở Giáo dục và Đào tạo Bến Dừa");
    Unit office = province.office(ids.next(), "XA01", "Phòng Văn hoá – Xã hội xã Cồn Lá");
    units.put(DemoStaff.PROVINCE, province);
    units.put("XA01", office);
    units.put("THPT1", province.school(ids.next(), "THPT1", "THPT Rạch Dừa"));
    units.put("THPT2", province.school(ids.next(), "THPT2", "THPT Cửa Sông"));
    units.put("THCS1", office.school(ids.next(), "THCS1", "THCS Cồn Lá"));
    for (String code : List.of(DemoStaff.PROVINCE, "XA01", "THPT1", "THPT2", "THCS1")) {
      entities.persist(known(units, code));
      entities.flush();
    }
    for (DemoClass group : DemoClass.ALL) {
      Unit unit =
          known(units, group.school()).classOf(ids.next(), group.name(), group.grade(), year);
      entities.persist(unit);
      units.put(group.path(), unit);
    }
    entities.flush();
    return units;
  }

  /** Returns how many names it used. */
  private int staff(Map<String, Unit> units, String hash) {
    int number = 0;
    for (DemoStaff member : DemoStaff.ALL) {
      UUID person =
          person(number, STAFF_CODE.formatted(number + 1), Optional.of(member.username()), hash);
      for (String unit : member.units()) {
        entities.persist(
            new RoleGrant(ids.next(), person, member.role(), known(units, unit).id(), null));
      }
      number++;
    }
    return number;
  }

  private void pupils(Map<String, Unit> units, String hash, int firstName) {
    int pupil = 0;
    for (DemoClass group : DemoClass.ALL) {
      List<Integer> list = classList(firstName + pupil, group.pupils());
      for (int place = 1; place <= list.size(); place++) {
        pupil++;
        UUID person =
            person(
                list.get(place - 1),
                PUPIL_CODE.formatted(pupil),
                group.accounts() ? Optional.of("hocsinh%02d".formatted(pupil)) : Optional.empty(),
                hash);
        entities.persist(
            new Membership(ids.next(), person, known(units, group.path()).id(), place));
      }
    }
  }

  /** A class list is in the order of given names. */
  private static List<Integer> classList(int firstName, int size) {
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(firstName + i);
    }
    names.sort(Comparator.comparing(number -> Person.sortNameOf(DemoNames.of(number))));
    return names;
  }

  private UUID person(int name, String code, Optional<String> username, String hash) {
    Person person = new Person(ids.next(), DemoNames.of(name), code);
    entities.persist(person);
    entities.flush();
    username.ifPresent(account -> entities.persist(new Account(person.id(), account, hash, false)));
    return person.id();
  }

  private static Unit known(Map<String, Unit> units, String code) {
    return Optional.ofNullable(units.get(code)).orElseThrow();
  }
}
