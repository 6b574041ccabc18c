package vn.benhoc.web.people;

/** A change of one's own password. */
public record PasswordBody(String current, String next) {}
