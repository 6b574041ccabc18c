package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.Role;
import vn.benhoc.people.boundary.SchoolYear;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.entity.Account;
import vn.benhoc.people.entity.Person;
import vn.benhoc.people.entity.RoleGrant;
import vn.benhoc.people.entity.SessionLife;
import vn.benhoc.people.entity.Unit;
import vn.benhoc.people.entity.Year;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.time.TimeSource;

class FirstProvinceTest {

  private static final String PASSWORD = "k7mp-3xqa-w9ht";

  private final List<Object> kept = new ArrayList<>();
  private final List<String> audited = new ArrayList<>();

  @BeforeEach
  void setUp() {
    province().setUp(new FirstSettings("Sở Giáo dục và Đào tạo Bến Dừa", PASSWORD));
  }

  @Test
  void theYearIsTheOneOfToday() {
    assertThat(the(Year.class).ref()).isEqualTo(new SchoolYear("2026-2027", "2026–2027"));
  }

  @Test
  void theProvinceIsTheRootAndNamedAsChosen() {
    Unit unit = the(Unit.class);
    assertThat(unit.kind()).isEqualTo(UnitKind.PROVINCE);
    assertThat(unit.name()).isEqualTo("Sở Giáo dục và Đào tạo Bến Dừa");
    assertThat(unit.ref().parentId()).isNull();
  }

  @Test
  void theAdministratorHasToChooseAnotherPassword() {
    Account account = the(Account.class);
    assertThat(account.personId()).isEqualTo(the(Person.class).id());
    assertThat(account.username()).isEqualTo("quantri");
    assertThat(account.mustChange()).isTrue();
    assertThat(account.passwordHash()).isEqualTo("hash of " + PASSWORD);
  }

  @Test
  void theAdministratorAdministersTheProvince() {
    RoleGrant grant = the(RoleGrant.class);
    assertThat(grant.role()).isEqualTo(Role.PROVINCE_ADMINISTRATOR);
    assertThat(grant.personId()).isEqualTo(the(Person.class).id());
    assertThat(grant.unitId()).isEqualTo(the(Unit.class).id());
  }

  @Test
  void itIsAudited() {
    assertThat(audited).containsExactly("administrator.first " + the(Person.class).id() + " {}");
  }

  private <T> T the(Class<T> type) {
    List<T> found = kept.stream().filter(type::isInstance).map(type::cast).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private FirstProvince province() {
    TimeSource time =
        new TimeSource() {
          @Override
          public Instant now() {
            return Instant.parse("2026-11-20T02:00:00Z");
          }
        };
    PeopleSettings settings =
        new PeopleSettings(
            new SessionLife(Duration.ofHours(4), Duration.ofHours(14)), 10_000, false);
    Ids ids = new Ids();
    Passwords passwords = new Passwords(new PlainHash(), settings, ids);
    return new FirstProvince(entities(), ids, new SchoolCalendar(time), passwords, audit());
  }

  private Audit audit() {
    return new Audit() {
      @Override
      public void record(String action, String subjectKind, UUID subject, String detailJson) {
        audited.add(action + " " + subject + " " + detailJson);
      }
    };
  }

  /** Keeps what is to be stored; asked for anything else it fails. */
  private EntityManager entities() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "persist" -> kept.add(arguments[0]);
                case "flush" -> {}
                default -> throw new UnsupportedOperationException(method.getName());
              }
              return null;
            });
  }

  private static final class PlainHash implements Pbkdf2PasswordHash {

    @Override
    public void initialize(Map<String, String> parameters) {}

    @Override
    public String generate(char[] password) {
      return "hash of " + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
      return generate(password).equals(hashed);
    }
  }
}
