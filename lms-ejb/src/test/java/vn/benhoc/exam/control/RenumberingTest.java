package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;

class RenumberingTest {

  private static final UUID SITTING = new UUID(1, 1);
  private static final UUID OTHER_SITTING = new UUID(1, 2);
  private static final UUID SESSION = new UUID(1, 9);

  private final Map<UUID, String> ofSession = new HashMap<>();
  private final List<Candidate> stored = new ArrayList<>();
  private int flushes;
  private final Renumbering renumbering =
      Wired.with(
          new Renumbering(),
          numbers(),
          rooms(),
          new ExamSettings(Duration.ofSeconds(5), 7, 100, 10, Duration.ofSeconds(5)));

  private SessionNumbers numbers() {
    return new SessionNumbers() {
      @Override
      public Map<UUID, String> numbers(UUID session) {
        return Map.copyOf(ofSession);
      }

      @Override
      public void change(UUID session, Map<UUID, String> changed) {
        ofSession.putAll(changed);
        assertThat(ofSession.values()).doesNotHaveDuplicates();
      }

      @Override
      public List<Candidate> candidacies(UUID session, Collection<UUID> people) {
        return stored.stream().filter(one -> people.contains(one.personId())).toList();
      }
    };
  }

  /** The database's rule, at the moments when it is asked. */
  private Rooms rooms() {
    return new Rooms() {
      @Override
      public void flush() {
        flushes++;
        for (UUID sitting : List.of(SITTING, OTHER_SITTING)) {
          assertThat(stored)
              .filteredOn(one -> one.sittingId().equals(sitting))
              .extracting(Candidate::sbd)
              .doesNotHaveDuplicates()
              .allMatch(sbd -> sbd.length() == 8);
        }
      }
    };
  }

  private static Sitting sitting(@Nullable UUID session) {
    var window = new Sitting.Window(Instant.EPOCH, Instant.EPOCH, 50, Duration.ZERO);
    Sitting made =
        new Sitting(
            new Sitting.Draft(SITTING, "Thi", new UUID(6, 6), "Đề", "TOAN", window),
            new UUID(3, 3),
            Instant.EPOCH);
    if (session != null) {
      made.joinSession(session);
    }
    return made;
  }

  private static UUID person(int number) {
    return new UUID(7, number);
  }

  private static Candidate candidate(UUID sitting, int person, String sbd) {
    return new Candidate(
        new UUID(sitting.getLeastSignificantBits(), person),
        sitting,
        new Candidate.Pupil(person(person), "An", new UUID(2, 2), "12A1", person),
        new Candidate.Deal(sbd, person, new UUID(8, 8), "1001"));
  }

  private Candidate stored(UUID sitting, int person, String sbd) {
    Candidate made = candidate(sitting, person, sbd);
    stored.add(made);
    return made;
  }

  private void number(Sitting sitting, Map<UUID, String> wanted, Candidate... added) {
    Map<UUID, Candidate> byPerson = new LinkedHashMap<>();
    stored.stream()
        .filter(one -> one.sittingId().equals(SITTING))
        .forEach(one -> byPerson.put(one.personId(), one));
    List.of(added).forEach(one -> byPerson.put(one.personId(), one));
    renumbering.number(sitting, byPerson, wanted, List.of(added));
  }

  @Test
  void numbersChangeHandsInASittingOfItsOwn() {
    Candidate first = stored(SITTING, 1, "07000001");
    Candidate second = stored(SITTING, 2, "07000002");
    Candidate third = stored(SITTING, 3, "07000003");
    number(sitting(null), Map.of(person(1), "07000002", person(2), "07000001"));

    assertThat(first.sbd()).isEqualTo("07000002");
    assertThat(second.sbd()).isEqualTo("07000001");
    assertThat(third.sbd()).isEqualTo("07000003");
    assertThat(flushes).isEqualTo(1);
  }

  @Test
  void numbersChangeInAllSittingsOfASession() {
    ofSession.putAll(Map.of(person(1), "07000001", person(2), "07000002"));
    Candidate here = stored(SITTING, 1, "07000001");
    Candidate there = stored(OTHER_SITTING, 1, "07000001");
    Candidate other = stored(OTHER_SITTING, 2, "07000002");
    number(sitting(SESSION), Map.of(person(1), "07000002", person(2), "07000001"));

    assertThat(here.sbd()).isEqualTo("07000002");
    assertThat(there.sbd()).isEqualTo("07000002");
    assertThat(other.sbd()).isEqualTo("07000001");
    assertThat(ofSession).isEqualTo(Map.of(person(1), "07000002", person(2), "07000001"));
  }

  @Test
  void newcomersGetFreeNumbersOrThoseTheyHaveInTheSession() {
    ofSession.putAll(Map.of(person(1), "07000001", person(4), "01234567"));
    stored(SITTING, 1, "07000001");
    Candidate known = candidate(SITTING, 4, "");
    Candidate free = candidate(SITTING, 5, "");
    Candidate wished = candidate(SITTING, 6, "");
    number(sitting(SESSION), Map.of(person(6), "07000002"), known, free, wished);

    assertThat(known.sbd()).isEqualTo("01234567");
    assertThat(free.sbd()).isEqualTo("07000003");
    assertThat(wished.sbd()).isEqualTo("07000002");
    assertThat(ofSession).hasSize(4).containsEntry(person(5), "07000003");
  }

  @Test
  void newcomersOfASittingOfItsOwnAreNumberedOn() {
    stored(SITTING, 1, "07000001");
    Candidate free = candidate(SITTING, 2, "");
    number(sitting(null), Map.of(), free);

    assertThat(free.sbd()).isEqualTo("07000002");
  }
}
