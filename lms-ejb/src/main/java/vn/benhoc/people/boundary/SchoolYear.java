package vn.benhoc.people.boundary;

/**
 * A school year.
 *
 * @param code such as {@code 2026-2027}
 * @param name as people read it: {@code 2026–2027}
 */
public record SchoolYear(String code, String name) {}
