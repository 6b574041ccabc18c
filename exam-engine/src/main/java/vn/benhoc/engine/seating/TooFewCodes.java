package vn.benhoc.engine.seating;

/**
 * There is one code alone, and two candidates would sit next to each other with it. Two codes are
 * always enough.
 *
 * @param room index into the rooms of the request, from 0
 * @param first a seat
 * @param second a seat next to it
 */
public record TooFewCodes(int room, Seat first, Seat second) implements SeatingResult {}
