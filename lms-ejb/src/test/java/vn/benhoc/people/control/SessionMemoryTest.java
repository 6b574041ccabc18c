package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
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
  private RoleInUnit role = in(Role.PUPIL);
  private final List<Integer> rounds = new ArrayList<>();
  private int reads;

  private final SessionMemory memory =
      Wired.with(
          new SessionMemory(),
          new SessionReading() {
            @Override
            public Optional<KnownSession> read(String token) {
              reads++;
              return Optional.of(token).filter(alive::contains).map(SessionMemoryTest.this::known);
            }

            @Override
            public Set<String> renew(Collection<String> tokenHashes) {
              rounds.add(tokenHashes.size());
              return alive.stream()
                  .map(Tokens::hash)
                  .filter(tokenHashes::contains)
                  .collect(Collectors.toSet());
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
    return new KnownSession(new OpenSession(person, "csrf", null), List.of(role), false, now);
  }

  private static RoleInUnit in(Role role) {
    return new RoleInUnit(role, new UUID(8, 1), "12A1", UnitKind.CLASS, "/1/");
  }

  @Test
  void aSessionOfStaffIsReadOnceInHalfAMinute() {
    role = in(Role.INVIGILATOR);
    assertThat(memory.resume("one")).isPresent();
    now = now.plusSeconds(29);
    assertThat(memory.resume("one")).isPresent();
    assertThat(memory.recall("one")).isPresent();
    assertThat(reads).isEqualTo(1);

    alive.remove("one");
    now = now.plusSeconds(1);
    assertThat(memory.recall("one")).isEmpty();
    assertThat(memory.resume("one")).isEmpty();
  }

  @Test
  void aPupilsSessionIsReadOnceInHalfAnHourOrMore() {
    assertThat(memory.resume("one")).isPresent();
    now = now.plus(SessionMemory.LONG_WHILE).minusMillis(1);
    assertThat(memory.resume("one")).isPresent();
    assertThat(reads).isEqualTo(1);
    now = now.plus(SessionMemory.LONG_WHILE);
    assertThat(memory.recall("one")).isEmpty();
    assertThat(memory.resume("one")).isPresent();
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void aPupilsSessionThatEndedElsewhereIsFoundGoneByTheNextRound() {
    resumeAll();
    alive.remove("one");
    assertThat(memory.recall("one")).isPresent();
    memory.goRound();
    assertThat(memory.recall("one")).isEmpty();
    assertThat(memory.recall("two")).isPresent();
    assertThat(reads).isEqualTo(3);
  }

  @Test
  void aRoundAsksForManyAtOnceAndForNobodyFromStaff() {
    for (int i = 0; i < SessionMemory.TOGETHER + 1; i++) {
      alive.add("pupil " + i);
      memory.resume("pupil " + i);
    }
    role = in(Role.EXAM_MANAGER);
    memory.resume("one");
    memory.goRound();
    assertThat(rounds).containsExactly(SessionMemory.TOGETHER, 1);
  }

  @Test
  void whatIsRecalledIsNeverRead() {
    assertThat(memory.recall("one")).isEmpty();
    memory.resume("one");
    assertThat(memory.recall("one"))
        .map(KnownSession::session)
        .map(OpenSession::personId)
        .hasValue(PERSON);
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void whoHasToChangeThePasswordMayDoNothing() {
    RoleInUnit pupil = in(Role.PUPIL);
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
