package vn.benhoc.exam.boundary;

import java.util.Map;

/**
 * What is to say about an entry of a candidate list.
 *
 * @param row the row of the file; 0 for the list as a whole
 * @param field the member of {@link CandidateEntry} it is about
 * @param blocks whether the list can't be taken because of it
 * @param code names the text {@code finding.<code>}
 */
public record EntryFinding(
    int row, String field, boolean blocks, String code, Map<String, String> parameters) {

  public EntryFinding {
    parameters = Map.copyOf(parameters);
  }
}
