package vn.benhoc.exam.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What came of an act.
 *
 * @param id that of the request
 * @param reached for how many it was done, those included for whom it was done before
 * @param later for how many who have not begun it will hold
 * @param refused for whom it was not done, by reason
 */
public record ActOutcome(UUID id, String kind, int reached, int later, List<Refused> refused) {

  public ActOutcome {
    refused = List.copyOf(refused);
  }

  /**
   * Those for whom it was refused for one reason.
   *
   * @param code that of the refusal
   * @param title the same in the reader's language
   * @param names of the first of them
   */
  public record Refused(String code, String title, int count, List<String> names) {

    public Refused {
      names = List.copyOf(names);
    }
  }
}
