package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.SessionNumbers.FreeNumbers;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;

/**
 * Gives candidates the numbers a list has for them. A number may have been another's a moment ago,
 * and the database lets no two have it even then: so those who change first get a number that is
 * none.
 */
@ApplicationScoped
public class Renumbering {

  @Inject private SessionNumbers numbers;
  @Inject private Rooms rooms;
  @Inject private ExamSettings settings;

  /**
   * Numbers everybody who has none, and those anew whose wanted number is another.
   *
   * @param byPerson all candidates of the sitting, the added among them
   * @param wanted numbers by person, checked
   * @param added candidates who are not stored yet
   */
  public void number(
      Sitting sitting,
      Map<UUID, Candidate> byPerson,
      Map<UUID, String> wanted,
      List<Candidate> added) {
    UUID session = sitting.sessionId();
    Map<UUID, String> had = session == null ? numbersOf(byPerson, added) : numbers.numbers(session);
    Map<UUID, String> changed = new HashMap<>();
    wanted.forEach(
        (person, sbd) -> {
          if (!sbd.equals(had.get(person))) {
            changed.put(person, sbd);
          }
        });
    Map<UUID, String> now = new HashMap<>(had);
    now.putAll(changed);
    FreeNumbers free = new FreeNumbers(settings.numberPrefix(), new HashSet<>(now.values()));
    for (Candidate candidate : added) {
      if (!now.containsKey(candidate.personId())) {
        String next = free.next();
        now.put(candidate.personId(), next);
        changed.put(candidate.personId(), next);
      }
    }
    change(session, byPerson, changed);
    added.forEach(candidate -> candidate.number(now.getOrDefault(candidate.personId(), "")));
  }

  private static Map<UUID, String> numbersOf(Map<UUID, Candidate> byPerson, List<Candidate> added) {
    Set<UUID> fresh = added.stream().map(Candidate::personId).collect(Collectors.toSet());
    return byPerson.values().stream()
        .filter(candidate -> !fresh.contains(candidate.personId()))
        .collect(Collectors.toMap(Candidate::personId, Candidate::sbd));
  }

  private void change(
      @Nullable UUID session, Map<UUID, Candidate> byPerson, Map<UUID, String> changed) {
    Set<Candidate> touched = new HashSet<>();
    if (session != null) {
      touched.addAll(numbers.candidacies(session, changed.keySet()));
      numbers.change(session, changed);
    } else {
      changed.keySet().stream()
          .filter(byPerson::containsKey)
          .map(byPerson::get)
          .forEach(touched::add);
    }
    int none = 0;
    for (Candidate candidate : touched) {
      candidate.number("~%07d".formatted(none));
      none++;
    }
    rooms.flush();
    for (Candidate candidate : touched) {
      candidate.number(changed.getOrDefault(candidate.personId(), candidate.sbd()));
    }
  }
}
