package vn.benhoc.exam.boundary;

/** What became of a list: candidates who came new, who were there already, rooms that were made. */
public record IntakeResult(int added, int updated, int rooms) {}
