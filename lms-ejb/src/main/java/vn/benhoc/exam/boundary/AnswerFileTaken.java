package vn.benhoc.exam.boundary;

import java.util.UUID;

/**
 * What became of a file of answers.
 *
 * @param candidate their number
 * @param entries how many the file has
 * @param written how many of them were new to the server
 * @param policy {@code hold} where a marker decides whether they count, else {@code accept}
 */
public record AnswerFileTaken(
    UUID candidateId, String candidate, String form, int entries, int written, String policy) {}
