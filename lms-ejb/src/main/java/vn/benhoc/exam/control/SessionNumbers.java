package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.NumberKey;
import vn.benhoc.exam.entity.NumberRow;

/** Candidate numbers (SBD): eight digits, kept as text, of one person in a whole session. */
@ApplicationScoped
public class SessionNumbers {

  /** How many people one statement names. */
  private static final int AT_ONCE = 1_000;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private ExamSettings settings;

  /** Whose which number is. */
  public Map<UUID, String> numbers(UUID session) {
    Map<UUID, String> numbers = new HashMap<>();
    entities
        .createQuery("select n from NumberRow n where n.key.sessionId = :session", NumberRow.class)
        .setParameter("session", session)
        .getResultList()
        .forEach(row -> numbers.put(row.personId(), row.sbd()));
    return numbers;
  }

  /** Who has begun in any sitting of the session: their number is on what they have written. */
  public Set<UUID> begun(UUID session) {
    return new HashSet<>(
        entities
            .createQuery(
                "select distinct a.personId from Attempt a, Sitting s where a.sittingId = s.id"
                    + " and s.sessionId = :session",
                UUID.class)
            .setParameter("session", session)
            .getResultList());
  }

  /** Numbers candidates who are not stored yet; whoever has a number in the session keeps it. */
  public void assign(UUID session, List<Candidate> candidates) {
    Map<UUID, String> numbers = numbers(session);
    FreeNumbers free = new FreeNumbers(settings.numberPrefix(), numbers.values());
    for (Candidate candidate : candidates) {
      String known = numbers.get(candidate.personId());
      String number = known == null ? free.next() : known;
      candidate.number(number);
      if (known == null) {
        entities.persist(new NumberRow(new NumberKey(session, number), candidate.personId()));
      }
    }
  }

  /** Takes numbers from their owners and gives them anew, which others may have had before. */
  public void change(UUID session, Map<UUID, String> changed) {
    for (List<UUID> people : portions(changed.keySet())) {
      entities
          .createQuery(
              "delete from NumberRow n where n.key.sessionId = :session and n.personId in :people")
          .setParameter("session", session)
          .setParameter("people", people)
          .executeUpdate();
    }
    changed.forEach(
        (person, number) ->
            entities.persist(new NumberRow(new NumberKey(session, number), person)));
    entities.flush();
  }

  /** Everybody's candidacies in the sittings of a session. */
  public List<Candidate> candidacies(UUID session, Collection<UUID> people) {
    List<Candidate> found = new ArrayList<>();
    for (List<UUID> some : portions(people)) {
      found.addAll(
          entities
              .createQuery(
                  "select c from Candidate c, Sitting s where c.sittingId = s.id"
                      + " and s.sessionId = :session and c.personId in :people",
                  Candidate.class)
              .setParameter("session", session)
              .setParameter("people", some)
              .getResultList());
    }
    return found;
  }

  private static List<List<UUID>> portions(Collection<UUID> people) {
    List<UUID> all = List.copyOf(people);
    List<List<UUID>> portions = new ArrayList<>();
    for (int first = 0; first < all.size(); first += AT_ONCE) {
      portions.add(all.subList(first, Math.min(first + AT_ONCE, all.size())));
    }
    return portions;
  }

  /** Counts up from one behind the prefix and passes over what is taken. */
  static final class FreeNumbers {
    private final int prefix;
    private final Set<String> taken;
    private int last;

    FreeNumbers(int prefix, Collection<String> taken) {
      this.prefix = prefix;
      this.taken = new HashSet<>(taken);
    }

    String next() {
      String number;
      do {
        last++;
        number = "%02d%06d".formatted(prefix, last);
      } while (!taken.add(number));
      return number;
    }
  }
}
