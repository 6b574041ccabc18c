package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.engine.seating.CodeChange;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Two candidates change seats. The forms stay with the seats, so that no neighbours come to share
 * one and a second exchange undoes the first; but who has begun takes their form along.
 */
@ApplicationScoped
public class SeatExchange {

  private FormStore forms;
  private Rooms rooms;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected SeatExchange() {}

  @Inject
  public SeatExchange(FormStore forms, Rooms rooms) {
    this.forms = forms;
    this.rooms = rooms;
  }

  /**
   * One of the two.
   *
   * @param room where they sit now
   * @param seat theirs now
   * @param keepsForm whether they have begun
   */
  public record Side(Candidate candidate, Room room, Seat seat, boolean keepsForm) {}

  /**
   * Carries the exchange out.
   *
   * @param around who sits in the two rooms, held
   * @param seed of the choice among forms that would do
   * @throws RefusedException {@code no-code-for-seat}
   */
  public void carryOut(Sitting sitting, Side one, Side other, List<Candidate> around, long seed) {
    FormRef ofOne = new FormRef(one.candidate().formId(), one.candidate().formCode());
    FormRef ofOther = new FormRef(other.candidate().formId(), other.candidate().formCode());
    FormRef toOne = ofOther;
    FormRef toOther = ofOne;
    if (one.keepsForm() || other.keepsForm()) {
      // Who has begun goes first: the other one can give way to them.
      boolean oneFirst = one.keepsForm();
      Side first = oneFirst ? one : other;
      Side second = oneFirst ? other : one;
      Map<UUID, Map<Seat, String>> others = others(around, one, other);
      FormRef firstForm = form(sitting, first, second, others, seed);
      others
          .computeIfAbsent(second.room().id(), none -> new HashMap<>())
          .put(second.seat(), firstForm.code());
      FormRef secondForm = form(sitting, second, first, others, seed);
      toOne = oneFirst ? firstForm : secondForm;
      toOther = oneFirst ? secondForm : firstForm;
    }
    one.candidate().unseat();
    other.candidate().unseat();
    rooms.flush();
    sit(one.candidate(), other, toOne);
    sit(other.candidate(), one, toOther);
  }

  private static void sit(Candidate candidate, Side place, FormRef form) {
    candidate.seat(place.room().id(), place.seat());
    if (!form.code().equals(candidate.formCode())) {
      candidate.deal(form.id(), form.code());
    }
  }

  /** The form of a mover on the seat of the one who leaves it. */
  private FormRef form(
      Sitting sitting, Side mover, Side place, Map<UUID, Map<Seat, String>> others, long seed) {
    Candidate candidate = mover.candidate();
    List<FormRef> possible =
        mover.keepsForm()
            ? List.of(new FormRef(candidate.formId(), candidate.formCode()))
            : forms.forms(sitting.paperId()).forms();
    String code =
        CodeChange.codeAt(
                others.getOrDefault(place.room().id(), Map.of()),
                place.seat(),
                candidate.formCode(),
                possible.stream().map(FormRef::code).toList(),
                seed)
            .orElseThrow(() -> refusal(place));
    return possible.stream()
        .filter(form -> form.code().equals(code))
        .findFirst()
        .orElseThrow(() -> refusal(place));
  }

  private static Map<UUID, Map<Seat, String>> others(List<Candidate> around, Side one, Side other) {
    Map<UUID, Map<Seat, String>> codes = new HashMap<>();
    for (Candidate candidate : around) {
      UUID room = candidate.roomId();
      boolean moves =
          candidate.id().equals(one.candidate().id())
              || candidate.id().equals(other.candidate().id());
      if (room != null && !moves) {
        Map<Seat, String> here = codes.computeIfAbsent(room, none -> new HashMap<>());
        candidate.seat().ifPresent(seat -> here.put(seat, candidate.formCode()));
      }
    }
    return codes;
  }

  private static RefusedException refusal(Side place) {
    return RefusedException.of(
        ExamRefusal.NO_CODE_FOR_SEAT,
        Map.of(
            "room", place.room().name(),
            "row", Integer.toString(place.seat().row()),
            "column", Integer.toString(place.seat().column())));
  }
}
