package vn.benhoc.people.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What a page needs to know before anybody signs in.
 *
 * @param schoolYears all of them, the latest first
 * @param demo whether this is the demo province
 */
public record Surroundings(
    SchoolYear schoolYear, List<SchoolYear> schoolYears, Instant now, boolean demo) {}
