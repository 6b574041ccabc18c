package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.engine.seating.CodeChange;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.platform.problem.RefusedException;

/** Moves one candidate to a free seat; no neighbour there has the form they have afterwards. */
@ApplicationScoped
public class SeatMove {

  private FormStore forms;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected SeatMove() {}

  @Inject
  public SeatMove(FormStore forms) {
    this.forms = forms;
  }

  /**
   * A move.
   *
   * @param keepsForm whether the candidate has begun and so has to stay with their form
   * @param seed of the choice among forms that would do
   */
  public record Move(Room room, Seat seat, boolean keepsForm, long seed) {}

  /**
   * Carries the move out.
   *
   * @param inRoom who sits in the room, held
   * @throws RefusedException {@code seat-not-in-room}, {@code seat-not-free}, {@code
   *     no-code-for-seat}
   */
  public void carryOut(Sitting sitting, Candidate candidate, List<Candidate> inRoom, Move move) {
    Room room = move.room();
    if (!room.plan().has(move.seat())) {
      throw refusal(ExamRefusal.SEAT_NOT_IN_ROOM, move);
    }
    Map<Seat, String> others = new HashMap<>();
    for (Candidate other : inRoom) {
      if (!other.id().equals(candidate.id())) {
        other.seat().ifPresent(seat -> others.put(seat, other.formCode()));
      }
    }
    if (others.containsKey(move.seat())) {
      throw refusal(ExamRefusal.SEAT_NOT_FREE, move);
    }
    FormRef form = form(sitting, candidate, others, move);
    candidate.seat(room.id(), move.seat());
    if (!form.code().equals(candidate.formCode())) {
      candidate.deal(form.id(), form.code());
    }
  }

  private FormRef form(Sitting sitting, Candidate candidate, Map<Seat, String> others, Move move) {
    List<FormRef> possible =
        move.keepsForm()
            ? List.of(new FormRef(candidate.formId(), candidate.formCode()))
            : forms.forms(sitting.paperId()).forms();
    Optional<String> code =
        CodeChange.codeAt(
            others,
            move.seat(),
            candidate.formCode(),
            possible.stream().map(FormRef::code).toList(),
            move.seed());
    return possible.stream()
        .filter(form -> code.filter(form.code()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> refusal(ExamRefusal.NO_CODE_FOR_SEAT, move));
  }

  private static RefusedException refusal(ExamRefusal refusal, Move move) {
    return RefusedException.of(
        refusal,
        Map.of(
            "room", move.room().name(),
            "row", Integer.toString(move.seat().row()),
            "column", Integer.toString(move.seat().column())));
  }
}
