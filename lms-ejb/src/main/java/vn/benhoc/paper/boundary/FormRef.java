package vn.benhoc.paper.boundary;

import java.util.UUID;

/**
 * A form of a paper.
 *
 * @param code its four digits
 */
public record FormRef(UUID id, String code) {}
