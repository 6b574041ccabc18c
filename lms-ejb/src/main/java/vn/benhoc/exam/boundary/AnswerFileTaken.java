package vn.benhoc.exam.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What became of a file of answers.
 *
 * @param candidate their number
 * @param entries how many the file has
 * @param written how many answers, marks and choices of it were new to the server and written in
 *     time
 * @param waiting how many answers of it wait for a decision now
 * @param leftOut what of it was not written in time and does not count, by place, also where the
 *     file is brought again
 * @param policy {@code hold} where somebody decides whether what is late counts, else {@code
 *     accept}
 */
public record AnswerFileTaken(
    UUID candidateId,
    String candidate,
    String fullName,
    String form,
    int entries,
    int written,
    int waiting,
    List<LeftOutEntry> leftOut,
    String policy) {

  public AnswerFileTaken {
    leftOut = List.copyOf(leftOut);
  }
}
