package vn.benhoc.people.boundary;

import java.util.UUID;

/**
 * How a person is shown to others.
 *
 * @param initials two letters for a round picture: of the first and the last word, {@code NA}
 * @param sectorCode mã định danh; empty if the person has none
 */
public record PersonName(UUID id, String fullName, String initials, String sectorCode) {}
