package vn.benhoc.exam.boundary;

import java.util.Locale;
import vn.benhoc.platform.problem.Refusal;

/** Why a sitting or an attempt can be refused something. */
public enum ExamRefusal implements Refusal {
  SITTING_NOT_FOUND(404),
  CANDIDATE_NOT_FOUND(404),
  ATTEMPT_NOT_FOUND(404),
  SITTING_NOT_VALID(422),
  SITTING_NOT_PLANNED(409),
  NOT_OPEN_YET(409),
  ADMISSION_OVER(409),
  NOT_ADMITTED(409),
  NOT_STARTED(409),
  ATTEMPT_PAUSED(409),
  ATTEMPT_CLOSED(409),
  TOO_EARLY_TO_HAND_IN(409),
  NOT_WRITTEN_IN_TIME(409),
  NOTHING_HELD(409),
  NEWER_ANSWER_STANDS(409),
  OUTAGE_NOT_OVER(409),
  NOT_HANDED_IN(409),
  HANDED_IN_BY_CANDIDATE(409),
  NO_TIME_LEFT(409),
  DECISION_REUSED(409),
  RESPONSE_NOT_VALID(422),
  EXAM_SESSION_NOT_FOUND(404),
  EXAM_SESSION_NOT_VALID(422),
  ROOM_NOT_FOUND(404),
  ROOMS_NOT_VALID(422),
  SEATING_NOT_VALID(422),
  SITTING_WITHOUT_ROOMS(409),
  SITTING_WITHOUT_CANDIDATES(409),
  SITTING_STARTED(409),
  TOO_FEW_SEATS(409),
  TOO_FEW_CODES(409),
  CANDIDATE_NOT_LISTED(404),
  CANDIDATE_HAS_STARTED(409),
  MARKED_ABSENT(409),
  SEAT_NOT_IN_ROOM(422),
  SEAT_NOT_FREE(409),
  NO_CODE_FOR_SEAT(409),
  ALLOWANCE_NOT_VALID(422),
  CANDIDATES_NOT_VALID(422),
  EXAM_BUSY(503),
  OUTSIDE_NETWORKS(403),
  SAFE_BROWSER_REQUIRED(403),
  SAFE_BROWSER_NOT_AS_SET(403),
  ANY_BROWSER_WILL_DO(409);

  private final int status;

  ExamRefusal(int status) {
    this.status = status;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }
}
