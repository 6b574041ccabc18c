package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.boundary.Role;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.platform.time.TimeSource;

class SessionMemoryTest {

  private static final UUID PERSON = new UUID(7, 1);
  private static final UUID OTHER = new UUID(7, 2);

  private final Set<String> alive = new HashSet<>(Set.of("one", "two", "other"));
  private Instant now = Instant.parse("2026-11-21T01:00:00Z");
  private int reads;

  private final SessionMemory memory =
      TwoSchools.wired(
          new SessionMemory(),
          new SessionReading() {
            @Override
            public Optional<KnownSession> read(String token) {
              reads++;
              return Optional.of(token).filter(alive::contains).map(SessionMemoryTest.this::known);
            }
          },
          new TimeSource() {
            @Override
            public Instant now() {
              return now;
            }
          });

  private KnownSession known(String token) {
    UUID person = token.equals("other") ? OTHER : PERSON;
    return new KnownSession(new OpenSession(person, "csrf", null), List.of(), false, now);
  }

  @Test
  void aSessionIsReadOnceInFiveMinutes() {
    assertThat(memory.resume("one")).isPresent();
    now = now.plusSeconds(299);
    assertThat(memory.resume("one")).isPresent();
    assertThat(reads).isEqualTo(1);

    alive.remove("one");
    now = now.plusSeconds(1);
    assertThat(memory.resume("one")).isEmpty();
  }

  @Test
  void whatIsRecalledIsNeverRead() {
    assertThat(memory.recall("one")).isEmpty();
    memory.resume("one");
    assertThat(memory.recall("one"))
        .map(KnownSession::session)
        .map(OpenSession::personId)
        .hasValue(PERSON);

    now = now.plusSeconds(300);
    assertThat(memory.recall("one")).isEmpty();
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void whoHasToChangeThePasswordMayDoNothing() {
    UUID unit = new UUID(8, 1);
    RoleInUnit pupil = new RoleInUnit(Role.PUPIL, unit, "12A1", UnitKind.CLASS, "/1/");
    OpenSession session = new OpenSession(PERSON, "csrf", null);
    assertThat(new KnownSession(session, List.of(pupil), false, now).caller().may(Capability.SIT))
        .isTrue();
    assertThat(new KnownSession(session, List.of(pupil), true, now).caller().may(Capability.SIT))
        .isFalse();
    assertThat(new KnownSession(session, List.of(), false, now).caller().may(Capability.SIT))
        .isFalse();
  }

  @Test
  void whatThereIsNotIsAskedForEveryTime() {
    assertThat(memory.resume("guessed")).isEmpty();
    alive.add("guessed");
    assertThat(memory.resume("guessed")).isPresent();
  }

  @Test
  void signingOutCountsAtOnceAndForThatSessionAlone() {
    resumeAll();
    alive.clear();
    memory.ended(SessionsEnded.one(Tokens.hash("one")));

    assertThat(memory.resume("one")).isEmpty();
    assertThat(memory.resume("two")).isPresent();
    assertThat(memory.resume("other")).isPresent();
  }

  @Test
  void anotherPasswordCountsAtOnceForAllSessionsOfThatPerson() {
    resumeAll();
    alive.clear();
    memory.ended(SessionsEnded.of(PERSON));

    assertThat(memory.resume("one")).isEmpty();
    assertThat(memory.resume("two")).isEmpty();
    assertThat(memory.resume("other")).isPresent();
  }

  private void resumeAll() {
    List.of("one", "two", "other").forEach(memory::resume);
  }
}
