package vn.benhoc.web.people;

/** A language: {@code vi} or {@code en}. */
public record LanguageBody(String language) {}
