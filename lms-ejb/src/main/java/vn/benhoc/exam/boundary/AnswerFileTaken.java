package vn.benhoc.exam.boundary;

import java.util.UUID;

/**
 * What became of a file of answers.
 *
 * @param candidate their number
 * @param entries how many the file has
 * @param written how many of them were new to the server
 * @param waiting how many answers of it wait for a decision now
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
    String policy) {}
