package vn.benhoc.paper.boundary;

/** A subject as a paper shows it. */
public record SubjectName(String code, String name) {}
