package vn.benhoc.exam.boundary;

import java.util.UUID;

/**
 * How far the seating of a sitting is.
 *
 * @param seats in all of its rooms
 * @param seated how many candidates have one of them
 */
public record SittingRooms(UUID sittingId, int rooms, int seats, int seated) {}
