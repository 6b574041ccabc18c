package vn.benhoc.web.people;

/** What is typed to sign in. */
public record CredentialsBody(String username, String password) {}
