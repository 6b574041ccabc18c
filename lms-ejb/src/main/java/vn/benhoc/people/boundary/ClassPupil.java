package vn.benhoc.people.boundary;

import java.util.UUID;

/**
 * A pupil on the list of a class.
 *
 * @param listNumber place on the class list, from 1
 */
public record ClassPupil(
    UUID personId,
    String fullName,
    String sectorCode,
    UUID classId,
    String className,
    int listNumber) {}
